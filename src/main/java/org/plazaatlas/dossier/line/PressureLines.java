package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressurePoints;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.RecentShock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pressure on a place, term by term, under the default weights. */
public final class PressureLines {

    private static final PressureWeights WEIGHTS = PressureWeights.DEFAULT;
    private static final int STRONGEST_SHOCKS = 3;

    private final DossierContext context;

    public PressureLines(DossierContext context) {
        this.context = context;
    }

    /** The pressure on a state, with its rank among all states. */
    public Optional<Section> ofState(String code) {
        return section(Subject.state(code), context.gauge().ofStates(context.date()));
    }

    /** The pressure around a city; with its rank if it is a priority city. */
    public Optional<Section> ofCity(String id) {
        Subject city = Subject.city(id);
        List<Pressure> priority = context.gauge().ofPriorityCities(context.date());
        if (priority.stream().anyMatch(pressure -> pressure.place().equals(city))) {
            return section(city, priority);
        }
        return context.gauge().ofCity(id, context.date()).map(this::alone);
    }

    private Optional<Section> section(Subject place, List<Pressure> all) {
        return HotSpot.rank(all, WEIGHTS).stream()
                .filter(spot -> spot.pressure().place().equals(place))
                .findFirst()
                .map(spot -> ranked(spot, all.size()));
    }

    private Section ranked(HotSpot spot, int places) {
        String key = "pressure.rank." + spot.pressure().place().kind().name();
        return section(spot.pressure(), context.say(key, spot.rank(), places));
    }

    private Section alone(Pressure pressure) {
        return section(pressure, "");
    }

    private Section section(Pressure pressure, String rank) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                fact(
                        "pressure.score",
                        DossierContext.joined(points(pressure.score(WEIGHTS)), rank)));
        entries.addAll(terms(pressure));
        String against = new CounterEvidence(context, pressure, WEIGHTS).strongest();
        entries.add(new Paragraph(context.say("pressure.against", against), List.of()));
        pressure.shocks().stream()
                .filter(shock -> shock.remaining() >= CounterEvidence.LEAST_REMAINDER)
                .limit(STRONGEST_SHOCKS)
                .map(this::shock)
                .forEach(entries::add);
        return new Section(
                context.say("heading.pressure." + pressure.place().kind().name()), entries);
    }

    /** The measured value of each term and what it adds to the score. */
    private List<Fact> terms(Pressure pressure) {
        PressurePoints points = pressure.points(WEIGHTS);
        return List.of(
                term(
                        "contested",
                        context.numbers().share(pressure.contestedShare()),
                        points.contested()),
                term(
                        "boundary",
                        context.say(
                                "pressure.boundary.value",
                                context.numbers().count(Math.round(pressure.hostileKmPer100Km()))),
                        points.boundary()),
                term("rivals", context.numbers().count(pressure.rivalsLessOne()), points.rivals()),
                term("shocks", context.numbers().weight(pressure.shockSum()), points.shocks()));
    }

    private Fact term(String name, String value, double adds) {
        return fact("pressure." + name, context.say("pressure.adds", value, points(adds)));
    }

    private Fact fact(String nameKey, String value) {
        return new Fact(context.say(nameKey), value, List.of());
    }

    private String points(double points) {
        return context.say("pressure.points", context.numbers().decimal(points));
    }

    /** A shock and what is left of it. */
    public Link shock(RecentShock shock) {
        Link event = new SubjectLinks(context).event(shock.event());
        return new Link(
                event.target(),
                event.text(),
                DossierContext.joined(
                        context.dates().period(shock.event().start(), shock.event().end()),
                        remainder(shock)),
                event.colourOf(),
                event.sources());
    }

    /** What is left of a shock, in words. */
    String remainder(RecentShock shock) {
        return context.say("shock.left", context.numbers().share(shock.remaining()));
    }
}
