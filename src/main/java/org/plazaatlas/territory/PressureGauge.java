package org.plazaatlas.territory;

import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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

    /** Of each place, as long as the balance of power stays. */
    private final Map<Balance, Map<Subject, Tension>> tensions = new ConcurrentHashMap<>();

    PressureGauge(History history) {
        this.history = history;
        ellipsoid = new Ellipsoid(history.atlas().projection());
        shocks = new ShockLog(history);
    }

    /** The pressure on a state; empty if the atlas has none of that code. */
    public Optional<Pressure> ofState(String stateCode, LocalDate date) {
        return history.atlas()
                .state(stateCode)
                .map(state -> measure(Stream.of(placeOf(state)), date).getFirst());
    }

    /** The pressure round a city; empty if the atlas has none of that id. */
    public Optional<Pressure> ofCity(String cityId, LocalDate date) {
        return history.atlas()
                .city(cityId)
                .map(city -> measure(Stream.of(placeRound(city)), date).getFirst());
    }

    /** The pressure on all states, in the atlas' order. */
    public List<Pressure> ofStates(LocalDate date) {
        return measure(history.atlas().contents().states().stream().map(this::placeOf), date);
    }

    /** The pressure round all priority cities, in the atlas' order. */
    public List<Pressure> ofPriorityCities(LocalDate date) {
        Stream<City> cities =
                history.atlas().contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY);
        return measure(cities.map(this::placeRound), date);
    }

    private Place placeOf(State state) {
        return places.computeIfAbsent(
                Subject.state(state.code()), _ -> Place.ofState(state.code(), history.mosaic()));
    }

    private Place placeRound(City city) {
        return places.computeIfAbsent(
                Subject.city(city.id()), _ -> Place.around(city, history.mosaic(), ellipsoid));
    }

    private List<Pressure> measure(Stream<Place> ofPlaces, LocalDate date) {
        Snapshot snapshot = history.at(date);
        Aftermath aftermath = shocks.upTo(date);
        return ofPlaces.map(place -> pressure(place, date, tension(place, snapshot), aftermath))
                .toList();
    }

    private Tension tension(Place place, Snapshot snapshot) {
        return tensions.computeIfAbsent(snapshot.balance(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(place.subject(), _ -> Tension.of(place, snapshot, shocks));
    }

    private static Pressure pressure(
            Place place, LocalDate date, Tension tension, Aftermath aftermath) {
        return new Pressure(
                place.subject(),
                date,
                tension.contestedShare(),
                tension.hostileKmPer100Km(),
                tension.rivalsLessOne(),
                aftermath.of(tension.shocks()));
    }
}
