package org.plazaatlas.incident.rule;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.incident.count.SubjectCounts;
import org.plazaatlas.incident.table.IncidentGrid;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.Correlation;
import org.plazaatlas.territory.pressure.MeasuredPlace;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.pressure.TestedPlaces;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Tests the pressure score of states or of priority cities against the deaths counted in incidents
 * of the months after it, beside two plain guesses: the number of organizations, and the deaths of
 * the year before. Incidents are left out of the score. Those of a city are the ones on the land
 * round it on which its pressure is measured.
 */
public final class NextMonthsTrial {

    /** The lengths that are tested. */
    public static final List<Integer> MONTHS = List.of(3, 6, 12);

    private final History history;
    private final PressureGauge gauge;
    private final IncidentTable table;
    private final List<Subject> places;

    /** The rows round each city; none for states, whose incidents the data set tells. */
    private final Map<Subject, BitSet> rowsRound = new LinkedHashMap<>();

    /**
     * @param told measures a history, whatever that counts as evidence
     */
    public NextMonthsTrial(PressureGauge told, IncidentTable table, TestedPlaces tested) {
        history = RuleTrial.withoutIncidents(told.history());
        gauge = told.measuring(history);
        this.table = table;
        Atlas atlas = history.atlas();
        places =
                switch (tested) {
                    case STATES -> atlas.contents().states().stream().map(this::subject).toList();
                    case CITIES -> {
                        priorityCities(atlas).forEach(this::lookRound);
                        yield List.copyOf(rowsRound.keySet());
                    }
                };
    }

    private Subject subject(State state) {
        return Subject.state(state.code());
    }

    private static List<City> priorityCities(Atlas atlas) {
        return atlas.contents().cities().stream()
                .filter(city -> city.role() == CityRole.PRIORITY)
                .toList();
    }

    private void lookRound(City city) {
        Coordinate middle = history.atlas().projection().toMap(city.location());
        BitSet rows = new BitSet();
        new IncidentGrid(table)
                .within(middle.x, middle.y, 1_000 * PressureGauge.CITY_RADIUS_KM, rows::set);
        rowsRound.put(Subject.city(city.id()), rows);
    }

    /** How well the ranking of a day within the time of the atlas agrees with what came. */
    public NextMonthsFigure figure(LocalDate date, int months, PressureWeights weights) {
        double[] after = deaths(new DateRange(date, date.plusMonths(months)));
        double[] before = deaths(new DateRange(date.minusMonths(12), date));
        return new NextMonthsFigure(
                date,
                months,
                places.size(),
                Correlation.spearman(each(place -> score(place, date, weights)), after),
                Correlation.spearman(each(place -> organizations(place, date)), after),
                Correlation.spearman(before, after));
    }

    private double[] deaths(DateRange days) {
        SelectedIncidents selected = SelectedIncidents.of(table, days, IncidentFilter.ALL);
        return each(rowsRound.isEmpty() ? inStates(selected) : roundCities(selected));
    }

    private static ToDoubleFunction<Subject> inStates(SelectedIncidents selected) {
        Map<Subject, IncidentTotal> counts = SubjectCounts.byState(selected);
        return state -> counts.getOrDefault(state, IncidentTotal.NONE).deaths();
    }

    private ToDoubleFunction<Subject> roundCities(SelectedIncidents selected) {
        return city -> selected.rows().filter(rowsRound.get(city)::get).map(table::deaths).sum();
    }

    private double[] each(ToDoubleFunction<Subject> figure) {
        return places.stream().mapToDouble(figure).toArray();
    }

    private double score(Subject place, LocalDate date, PressureWeights weights) {
        Function<Pressure, Double> score = pressure -> pressure.score(weights);
        return (place.kind() == Subject.Kind.STATE
                        ? gauge.ofState(place.id(), date)
                        : gauge.ofCity(place.id(), date))
                .map(score)
                .orElse(0.0);
    }

    private double organizations(Subject place, LocalDate date) {
        Snapshot snapshot = history.at(date);
        return (place.kind() == Subject.Kind.STATE
                        ? holders(place, snapshot)
                        : holdersRound(place, snapshot))
                .distinct()
                .count();
    }

    private static Stream<String> holders(Subject state, Snapshot snapshot) {
        return snapshot.holdingsIn(state.id()).stream()
                .map(share -> share.holding().organizationId());
    }

    private Stream<String> holdersRound(Subject city, Snapshot snapshot) {
        return gauge.place(city).stream()
                .flatMapToInt(MeasuredPlace::faces)
                .mapToObj(face -> snapshot.balance().standings().at(face))
                .flatMap(
                        there ->
                                Stream.concat(
                                        there.dominantIds().stream(), there.presentIds().stream()));
    }
}
