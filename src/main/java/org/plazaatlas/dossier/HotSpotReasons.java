package org.plazaatlas.dossier;

import org.plazaatlas.model.Event;
import org.plazaatlas.territory.JointArea;
import org.plazaatlas.territory.Pressure;
import org.plazaatlas.territory.PressureWeights;
import org.plazaatlas.territory.RecentShock;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one sentence which terms of a pressure weigh most. */
final class HotSpotReasons {

    /** A term that makes up less of the score is not named. */
    private static final double WORTH_NAMING = 0.1;

    /** What is left of a shock after some two years; less is not counted among the others. */
    private static final double NEARLY_GONE = 0.05;

    private final Reading reading;
    private final Pressure pressure;

    HotSpotReasons(Reading reading, Pressure pressure) {
        this.reading = reading;
        this.pressure = pressure;
    }

    private record Reason(double points, String words) {}

    /** The terms by what they add to the score, the heaviest first. */
    String sentence(PressureWeights weights) {
        double least = WORTH_NAMING * pressure.score(weights);
        List<String> named =
                reasons(weights)
                        .filter(reason -> reason.points() > 0 && reason.points() >= least)
                        .sorted(Comparator.comparingDouble(Reason::points).reversed())
                        .map(Reason::words)
                        .toList();
        return named.isEmpty()
                ? reading.say("hotspot.why.none")
                : reading.say("hotspot.why", reading.list(named));
    }

    private Stream<Reason> reasons(PressureWeights weights) {
        return Stream.of(
                new Reason(weights.contested() * pressure.contestedShare(), contested()),
                new Reason(weights.boundary() * pressure.hostileKmPer100Km(), boundary()),
                new Reason(weights.rivals() * pressure.rivalsLessOne(), rivals()),
                new Reason(weights.shocks() * pressure.shockSum(), shocks()));
    }

    private String contested() {
        String share = reading.numbers().share(pressure.contestedShare());
        return largestContest()
                .map(area -> say("hotspot.contested.pair", share, pair(area)))
                .orElseGet(() -> say("hotspot.contested", share));
    }

    /** Words for a state or those for a city. */
    private String say(String key, Object... arguments) {
        return reading.say(key + "." + pressure.place().kind().name(), arguments);
    }

    private Optional<JointArea> largestContest() {
        BitSet here = reading.references().ground(pressure.place()).faces();
        return reading.snapshot().contestedAreas().stream()
                .filter(area -> area.faces().intersects(here))
                .max(Comparator.comparingDouble(area -> squareKm(area, here)));
    }

    private double squareKm(JointArea area, BitSet here) {
        BitSet both = (BitSet) area.faces().clone();
        both.and(here);
        return reading.history().mosaic().areaSquareKm(both);
    }

    private String pair(JointArea area) {
        return reading.list(
                List.of(reading.shortly(area.firstId()), reading.shortly(area.secondId())));
    }

    private String boundary() {
        double perimeterKm = reading.references().ground(pressure.place()).perimeterKm();
        double km = pressure.hostileKmPer100Km() * perimeterKm / 100;
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
