package org.plazaatlas.territory.pressure;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.model.Attribution;
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
 * one history. Cutting out the land round a city takes time, so a gauge is made once and handed to
 * all that measure. Safe for use by several threads.
 */
public final class PressureGauge {

    /** How far round a city its pressure is measured. */
    public static final double CITY_RADIUS_KM = 50;

    private final History history;
    private final PlaceSurvey survey;
    private final ShockLog shocks;

    /** The gauge that was made first; those of other attributions are kept there. */
    private final PressureGauge first;

    private final LruCache<History, PressureGauge> others =
            new LruCache<>(History.KEPT_ATTRIBUTIONS);

    /** Of each place, as long as the balance of power stays. */
    private final Map<BalanceOfPower, Map<Subject, StandingPressure>> tensions =
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
     * The gauge of the same places in the history as some sources alone have it. Those asked for
     * last are kept beside each other.
     */
    public PressureGauge accordingTo(Attribution whom) {
        History told = history.accordingTo(whom);
        return told == first.history
                ? first
                : first.others.get(told, of -> new PressureGauge(of, first));
    }

    /** The history that is measured. */
    public History history() {
        return history;
    }

    /**
     * What is measured as a state or round a city: which part of each face, and how long a
     * perimeter. Whoever explains a pressure asks here, so that it speaks of the same land. Empty
     * for what the atlas lacks and for any other subject.
     */
    public Optional<MeasuredPlace> place(Subject subject) {
        return survey.of(subject);
    }

    /** The pressure on a state; empty if the atlas has none of that code. */
    public Optional<Pressure> ofState(String stateCode, LocalDate date) {
        return of(Subject.state(stateCode), date);
    }

    /** The pressure round a city; empty if the atlas has none of that id. */
    public Optional<Pressure> ofCity(String cityId, LocalDate date) {
        return of(Subject.city(cityId), date);
    }

    private Optional<Pressure> of(Subject subject, LocalDate date) {
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
        DecayedShocks aftermath = shocks.upTo(date);
        return subjects.flatMap(subject -> place(subject).stream())
                .map(place -> pressure(place, date, tension(place, snapshot), aftermath))
                .toList();
    }

    private StandingPressure tension(MeasuredPlace place, Snapshot snapshot) {
        return tensions.computeIfAbsent(snapshot.balance(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        place.subject(), _ -> StandingPressure.of(place, snapshot, shocks));
    }

    private static Pressure pressure(
            MeasuredPlace place,
            LocalDate date,
            StandingPressure tension,
            DecayedShocks aftermath) {
        return new Pressure(
                place.subject(),
                date,
                tension.contestedShare(),
                tension.hostileKmPer100Km(),
                tension.rivalsLessOne(),
                aftermath.of(tension.shocks()));
    }
}
