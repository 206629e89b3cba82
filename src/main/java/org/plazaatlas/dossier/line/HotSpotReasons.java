package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Event;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.pressure.MeasuredPlace;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressurePoints;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.RecentShock;
import org.plazaatlas.territory.turf.JointArea;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one sentence which terms of a pressure weigh most. */
public final class HotSpotReasons {

    /** The sentence names no term that makes up less of the score than this share. */
    static final double WORTH_NAMING = 0.1;

    /** A score below this comes only from old shocks. */
    private static final double HARDLY_ANY = 0.5;

    private final DossierContext context;
    private final Pressure pressure;
    private final MeasuredPlace place;

    /**
     * @throws java.util.NoSuchElementException if the place of the pressure is no state or city of
     *     the atlas
     */
    public HotSpotReasons(DossierContext context, Pressure pressure) {
        this.context = context;
        this.pressure = pressure;
        place = context.gauge().place(pressure.place()).orElseThrow();
    }

    private record Reason(double points, String words) {}

    /** The terms that add most to the score, the largest first, in one sentence. */
    public String sentence(PressureWeights weights) {
        double score = pressure.score(weights);
        if (score < HARDLY_ANY) {
            return context.say(score == 0 ? "hotspot.why.none" : "hotspot.why.hardly");
        }
        String named =
                reasons(weights)
                        .filter(reason -> reason.points() >= WORTH_NAMING * score)
                        .sorted(Comparator.comparingDouble(Reason::points).reversed())
                        .map(Reason::words)
                        .collect(Collectors.joining("; "));
        return context.say("hotspot.why", named);
    }

    private Stream<Reason> reasons(PressureWeights weights) {
        PressurePoints points = pressure.points(weights);
        return Stream.of(
                new Reason(points.contested(), contested()),
                new Reason(points.boundary(), boundary()),
                new Reason(points.rivals(), rivals()),
                new Reason(points.shocks(), shocks()));
    }

    private String contested() {
        String share = say("hotspot.contested", context.numbers().share(pressure.contestedShare()));
        return Stream.of(contest(), challenge())
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Reason::points))
                .map(above -> context.say("hotspot.contested.above", share, above.words()))
                .orElse(share);
    }

    /** The largest area that two organizations contest. */
    private Optional<Reason> contest() {
        return context.snapshot().contestedAreas().stream()
                .map(area -> new Reason(place.squareKmOf(area.faces()), between(area)))
                .filter(reason -> reason.points() > 0)
                .max(Comparator.comparingDouble(Reason::points));
    }

    private String between(JointArea area) {
        return context.say(
                "hotspot.between",
                context.list(
                        List.of(
                                context.theShortName(area.firstId()),
                                context.theShortName(area.secondId()))));
    }

    /** The largest area where the dominance of one is disputed; it counts half. */
    private Optional<Reason> challenge() {
        return context.snapshot().regions().stream()
                .filter(region -> region.label().status() == Status.CHALLENGED)
                .map(
                        region ->
                                new Reason(
                                        place.squareKmOf(region.faces()) / 2,
                                        where(region.label())))
                .filter(reason -> reason.points() > 0)
                .max(Comparator.comparingDouble(Reason::points));
    }

    private String where(FaceLabel label) {
        return context.say(
                "hotspot.where",
                context.ofShortName(label.dominant().getFirst().organizationId()),
                label.challenger()
                        .map(h -> context.theShortName(h.organizationId()))
                        .orElseThrow());
    }

    /** Words for a state differ from those for a city. */
    private String say(String key, Object... arguments) {
        return context.say(key + "." + pressure.place().kind().name(), arguments);
    }

    private String boundary() {
        double km = pressure.hostileKmPer100Km() * place.perimeterKm() / 100;
        return say("hotspot.boundary", context.numbers().km(km));
    }

    private String rivals() {
        return context.say("hotspot.rivals", pressure.rivalsLessOne() + 1);
    }

    private String shocks() {
        if (pressure.shocks().isEmpty()) {
            return "";
        }
        RecentShock strongest = pressure.shocks().getFirst();
        Event event = strongest.event();
        List<RecentShock> others =
                pressure.shocks().stream()
                        .skip(1)
                        .filter(shock -> shock.remaining() >= CounterEvidence.LEAST_REMAINDER)
                        .toList();
        return context.say(
                others.isEmpty() ? "hotspot.shock" : "hotspot.shocks",
                context.text(event.title()),
                context.dates().on(event.start()),
                context.numbers().share(strongest.remaining()),
                others.size(),
                context.numbers().share(others.stream().mapToDouble(RecentShock::remaining).sum()));
    }
}
