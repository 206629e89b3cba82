package org.plazaatlas.territory.pressure;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.BalanceOfPower;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Measures the pressure on states and on cities (the land within {@value #CITY_RADIUS_KM} km) in
 * one history. Cutting out the land round a city takes time, so one gauge is made and handed to
 * everyone who measures. Safe for use by several threads.
 */
public final class PressureGauge {

    /** How far round a city its pressure is measured. */
    public static final double CITY_RADIUS_KM = 50;

    private final History history;
    private final PlaceSurvey survey;
    private final ShockLog shocks;

    /** The gauge made for the first history; it keeps those of the same history told otherwise. */
    private final PressureGauge first;

    private final LruCache<History, PressureGauge> others =
            new LruCache<>(History.KEPT_ATTRIBUTIONS);

    /** By place, while the balance of power stays the same. */
    private final Map<BalanceOfPower, Map<Subject, StandingPressure>> standingPressures =
            new ConcurrentHashMap<>();

    public PressureGauge(History history) {
        this.history = history;
        survey = new PlaceSurvey(history.atlas(), history.mosaic());
        shocks = new ShockLog(history);
        first = this;
    }

    private PressureGauge(History history, PressureGauge first) {
        this.history = history;
        this.first = first;
        survey = first.survey;
        shocks = new ShockLog(history);
    }

    /**
     * The gauge of the same places in the history as told in another way. The {@value
     * History#KEPT_ATTRIBUTIONS} gauges asked for last are kept.
     */
    public PressureGauge measuring(History told) {
        return told == first.history
                ? first
                : first.others.get(told, other -> new PressureGauge(other, first));
    }

    /** The history that is measured. */
    public History history() {
        return history;
    }

    /**
     * The land that is measured for a state or city: how much of each face, and which perimeter.
     * Ask here to explain a pressure, so that the explanation speaks of the same land. Empty if the
     * atlas lacks the subject, and for any other subject.
     */
    public Optional<MeasuredPlace> place(Subject subject) {
        return survey.of(subject);
    }

    /** The pressure on a state; empty if the atlas has no state with that code. */
    public Optional<Pressure> ofState(String stateCode, LocalDate date) {
        return of(Subject.state(stateCode), date);
    }

    /** The pressure round a city; empty if the atlas has no city with that id. */
    public Optional<Pressure> ofCity(String cityId, LocalDate date) {
        return of(Subject.city(cityId), date);
    }

    /** The pressure on a state or round a city; empty for any other subject. */
    Optional<Pressure> of(Subject subject, LocalDate date) {
        return measure(Stream.of(subject), date).stream().findFirst();
    }

    /** The pressure on all states, in the atlas' order. */
    public List<Pressure> ofStates(LocalDate date) {
        return measure(
                history.atlas().contents().states().stream()
                        .map(state -> Subject.state(state.code())),
                date);
    }

    /** The pressure round all priority cities, in the atlas' order. */
    public List<Pressure> ofPriorityCities(LocalDate date) {
        Stream<City> cities =
                history.atlas().contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY);
        return measure(cities.map(city -> Subject.city(city.id())), date);
    }

    private List<Pressure> measure(Stream<Subject> subjects, LocalDate date) {
        Snapshot snapshot = history.at(date);
        DecayedShocks decayed = shocks.upTo(date);
        return subjects.flatMap(subject -> place(subject).stream())
                .map(place -> pressure(place, date, standingPressure(place, snapshot), decayed))
                .toList();
    }

    private StandingPressure standingPressure(MeasuredPlace place, Snapshot snapshot) {
        return standingPressures
                .computeIfAbsent(snapshot.balance(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        place.subject(), _ -> StandingPressure.of(place, snapshot, shocks));
    }

    private static Pressure pressure(
            MeasuredPlace place, LocalDate date, StandingPressure standing, DecayedShocks decayed) {
        return new Pressure(
                place.subject(),
                date,
                standing.contestedShare(),
                standing.hostileKmPer100Km(),
                standing.rivalsLessOne(),
                decayed.of(standing.shocks()));
    }
}
