package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.model.Event;
import org.plazaatlas.territory.label.FaceLabel;
import org.plazaatlas.territory.power.JointArea;
import org.plazaatlas.territory.pressure.MeasuredPlace;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressurePoints;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.RecentShock;
import org.plazaatlas.territory.label.Status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one sentence which terms of a pressure weigh most. */
public final class HotSpotReasons {

    /** A term that makes up less of the score is not named. */
    static final double WORTH_NAMING = 0.1;

    /** A lower score comes from old shocks alone. */
    private static final double HARDLY_ANY = 0.5;

    /** What is left of a shock after some two years; less is not counted among the others. */
    private static final double NEARLY_GONE = 0.05;

    private final Reading reading;
    private final Pressure pressure;
    private final MeasuredPlace place;

    /**
     * @throws java.util.NoSuchElementException if the pressure is that of no state or city of the
     *     atlas
     */
    public HotSpotReasons(Reading reading, Pressure pressure) {
        this.reading = reading;
        this.pressure = pressure;
        place = reading.gauge().place(pressure.place()).orElseThrow();
    }

    private record Reason(double points, String words) {}

    /** The terms by what they add to the score, the heaviest first. */
    public String sentence(PressureWeights weights) {
        double score = pressure.score(weights);
        if (score < HARDLY_ANY) {
            return reading.say(score == 0 ? "hotspot.why.none" : "hotspot.why.hardly");
        }
        String named =
                reasons(weights)
                        .filter(reason -> reason.points() >= WORTH_NAMING * score)
                        .sorted(Comparator.comparingDouble(Reason::points).reversed())
                        .map(Reason::words)
                        .collect(Collectors.joining("; "));
        return reading.say("hotspot.why", named);
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
        String share = say("hotspot.contested", reading.numbers().share(pressure.contestedShare()));
        return Stream.of(contest(), challenge())
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Reason::points))
                .map(above -> reading.say("hotspot.contested.above", share, above.words()))
                .orElse(share);
    }

    /** The largest area that two rivals dominate. */
    private Optional<Reason> contest() {
        return reading.snapshot().contestedAreas().stream()
                .map(area -> new Reason(place.squareKmOf(area.faces()), between(area)))
                .filter(reason -> reason.points() > 0)
                .max(Comparator.comparingDouble(Reason::points));
    }

    private String between(JointArea area) {
        return reading.say(
                "hotspot.between",
                reading.shortly(area.firstId()),
                reading.shortly(area.secondId()));
    }

    /** The largest area where one dominates and a rival is present: half as much unrest. */
    private Optional<Reason> challenge() {
        return reading.snapshot().regions().stream()
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
        return reading.say(
                "hotspot.where",
                reading.shortly(label.dominant().getFirst().organizationId()),
                label.challenger().map(h -> reading.shortly(h.organizationId())).orElseThrow());
    }

    /** Words for a state or those for a city. */
    private String say(String key, Object... arguments) {
        return reading.say(key + "." + pressure.place().kind().name(), arguments);
    }

    private String boundary() {
        double km = pressure.hostileKmPer100Km() * place.perimeterKm() / 100;
        return say("hotspot.boundary", reading.numbers().km(km));
    }

    private String rivals() {
        return reading.say("hotspot.rivals", pressure.rivalsLessOne() + 1);
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
                        .filter(shock -> shock.remaining() >= NEARLY_GONE)
                        .toList();
        return reading.say(
                others.isEmpty() ? "hotspot.shock" : "hotspot.shocks",
                reading.text(event.title()),
                reading.dates().on(event.start()),
                reading.numbers().share(strongest.remaining()),
                others.size(),
                reading.numbers().share(others.stream().mapToDouble(RecentShock::remaining).sum()));
    }
}
