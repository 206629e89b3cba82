package org.plazaatlas.territory;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures the pressure on states and on cities (the land within 50 km). Safe for use by several
 * threads.
 */
public final class PressureGauge {

    private final History history;
    private final Ellipsoid ellipsoid;
    private final ShockLog shocks;
    private final Map<Subject, Place> places = new ConcurrentHashMap<>();

    public PressureGauge(History history) {
        this.history = history;
        ellipsoid = new Ellipsoid(history.atlas().projection());
        shocks = new ShockLog(history);
    }

    /** The pressure on a state; empty if the atlas has none of that code. */
    public Optional<Pressure> ofState(String stateCode, LocalDate date) {
        return history.atlas().state(stateCode).map(state -> measure(placeOf(state), on(date)));
    }

    /** The pressure round a city; empty if the atlas has none of that id. */
    public Optional<Pressure> ofCity(String cityId, LocalDate date) {
        return history.atlas().city(cityId).map(city -> measure(placeRound(city), on(date)));
    }

    /** The pressure on all states, in the atlas' order. */
    public List<Pressure> ofStates(LocalDate date) {
        Day day = on(date);
        return history.atlas().contents().states().stream()
                .map(state -> measure(placeOf(state), day))
                .toList();
    }

    /** The pressure round all priority cities, in the atlas' order. */
    public List<Pressure> ofPriorityCities(LocalDate date) {
        Day day = on(date);
        return history.atlas().contents().cities().stream()
                .filter(city -> city.role() == CityRole.PRIORITY)
                .map(city -> measure(placeRound(city), day))
                .toList();
    }

    private Place placeOf(State state) {
        return places.computeIfAbsent(
                Subject.state(state.code()), _ -> Place.ofState(state.code(), history.mosaic()));
    }

    private Place placeRound(City city) {
        return places.computeIfAbsent(
                Subject.city(city.id()), _ -> Place.around(city, history.mosaic(), ellipsoid));
    }

    /**
     * What the pressure on every place depends on.
     *
     * @param hostileEdges an edge counts once, however many pairs of rivals meet there
     */
    private record Day(
            LocalDate date, Snapshot snapshot, BitSet hostileEdges, List<RecentShock> shocks) {}

    private Day on(LocalDate date) {
        Snapshot snapshot = history.at(date);
        BitSet hostile = new BitSet();
        snapshot.turfBoundaries().stream()
                .filter(TurfBoundary::hostile)
                .forEach(boundary -> boundary.edges().forEach(edge -> hostile.set(edge.index())));
        return new Day(date, snapshot, hostile, shocks.upTo(date));
    }

    private Pressure measure(Place place, Day day) {
        Set<String> organizations = organizationsIn(place, day.snapshot());
        return new Pressure(
                place.subject(),
                day.date(),
                contestedShare(place, day.snapshot()),
                hostileKm(place, day.hostileEdges()) / place.perimeterKm() * 100,
                Math.max(0, rivalsAmong(organizations, day.snapshot()) - 1),
                shocks.touching(organizations, day.shocks()));
    }

    private static Set<String> organizationsIn(Place place, Snapshot snapshot) {
        Set<FaceLabel> labels = Collections.newSetFromMap(new IdentityHashMap<>());
        place.squareKmByFace().keySet().forEach(face -> labels.add(snapshot.label(face)));
        Set<String> organizations = new TreeSet<>();
        for (FaceLabel label : labels) {
            label.holdings().forEach(holding -> organizations.add(holding.organizationId()));
        }
        return organizations;
    }

    private static double contestedShare(Place place, Snapshot snapshot) {
        double contested = 0;
        for (Map.Entry<Integer, Double> part : place.squareKmByFace().entrySet()) {
            contested += part.getValue() * unrest(snapshot.label(part.getKey()).status());
        }
        return place.areaSquareKm() == 0 ? 0 : contested / place.areaSquareKm();
    }

    private static double unrest(Status status) {
        return switch (status) {
            case CONTESTED -> 1;
            case CHALLENGED -> 0.5;
            case MIXED -> 0.25;
            case HELD, SHARED, PRESENT, UNCLAIMED -> 0;
        };
    }

    private static double hostileKm(Place place, BitSet hostileEdges) {
        double length = 0;
        for (Map.Entry<Integer, Double> part : place.kmByEdge().entrySet()) {
            if (hostileEdges.get(part.getKey())) {
                length += part.getValue();
            }
        }
        return length;
    }

    private static int rivalsAmong(Set<String> organizations, Snapshot snapshot) {
        return (int)
                organizations.stream()
                        .filter(
                                one ->
                                        organizations.stream()
                                                .anyMatch(two -> snapshot.areRivals(one, two)))
                        .count();
    }
}
