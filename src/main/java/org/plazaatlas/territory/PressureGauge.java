package org.plazaatlas.territory;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures the pressure on states and on cities (the land within {@value #CITY_RADIUS_KM} km). Safe
 * for use by several threads.
 */
public final class PressureGauge {

    /** How far round a city its pressure is measured. */
    public static final double CITY_RADIUS_KM = 50;

    private final History history;
    private final Ellipsoid ellipsoid;
    private final ShockLog shocks;
    private final Map<Subject, Place> places = new ConcurrentHashMap<>();

    PressureGauge(History history) {
        this.history = history;
        ellipsoid = new Ellipsoid(history.atlas().projection());
        shocks = new ShockLog(history);
    }

    /** The pressure on a state; empty if the atlas has none of that code. */
    public Optional<Pressure> ofState(String stateCode, LocalDate date) {
        return history.atlas().state(stateCode).map(state -> measure(placeOf(state), date));
    }

    /** The pressure round a city; empty if the atlas has none of that id. */
    public Optional<Pressure> ofCity(String cityId, LocalDate date) {
        return history.atlas().city(cityId).map(city -> measure(placeRound(city), date));
    }

    /** The pressure on all states, in the atlas' order. */
    public List<Pressure> ofStates(LocalDate date) {
        return history.atlas().contents().states().stream()
                .map(state -> measure(placeOf(state), date))
                .toList();
    }

    /** The pressure round all priority cities, in the atlas' order. */
    public List<Pressure> ofPriorityCities(LocalDate date) {
        return history.atlas().contents().cities().stream()
                .filter(city -> city.role() == CityRole.PRIORITY)
                .map(city -> measure(placeRound(city), date))
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

    private Pressure measure(Place place, LocalDate date) {
        Snapshot snapshot = history.at(date);
        Set<String> organizations = organizationsIn(place, snapshot);
        return new Pressure(
                place.subject(),
                date,
                contestedShare(place, snapshot),
                hostileKm(place, snapshot) / place.perimeterKm() * 100,
                Math.max(0, rivalsAmong(organizations, snapshot) - 1),
                shocks.touching(organizations, date));
    }

    private static Set<String> organizationsIn(Place place, Snapshot snapshot) {
        Set<FaceLabel> labels = Collections.newSetFromMap(new IdentityHashMap<>());
        place.squareKmByFace().keySet().forEach(face -> labels.add(snapshot.label(face)));
        Set<String> organizations = new HashSet<>();
        labels.forEach(
                label -> label.holdings().forEach(h -> organizations.add(h.organizationId())));
        return organizations;
    }

    /** Added up as the whole area is, so that a place contested throughout has exactly 1. */
    private static double contestedShare(Place place, Snapshot snapshot) {
        double contested =
                place.squareKmByFace().entrySet().stream()
                        .mapToDouble(
                                e -> e.getValue() * unrest(snapshot.label(e.getKey()).status()))
                        .sum();
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

    /** An edge counts once, however many pairs of rivals meet there. */
    private static double hostileKm(Place place, Snapshot snapshot) {
        BitSet hostile = snapshot.hostileEdges();
        return place.kmByEdge().entrySet().stream()
                .filter(edge -> hostile.get(edge.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
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
