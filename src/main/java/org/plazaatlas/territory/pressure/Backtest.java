package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.FightingThreshold;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tests the pressure score against a figure that it does not use: the homicides of states or of
 * priority cities, year by year. The pressure of a year is the mean of the scores on the first day
 * of each of its months. Beside it stand two plain guesses: the mean number of organizations
 * present on the same days, and the homicides of the year before. A bad result is returned like a
 * good one. Safe for use by several threads.
 *
 * <p>Incidents count deaths. As evidence of disputes they are left out here, or else deaths would
 * be tested against deaths.
 */
public final class Backtest {

    private final History history;
    private final PressureGauge gauge;
    private final TestedPlaces places;
    private final List<PlaceFigure> figures;
    private final NavigableSet<Integer> years;
    private final Map<Integer, Optional<Year>> tested = new ConcurrentHashMap<>();

    /**
     * The figures of a year, with the pressures and the mean number of organizations of each place;
     * the places are in the order of their ids.
     */
    private record Year(
            BacktestFigures figures,
            List<List<Pressure>> pressures,
            double[] organizations,
            Correlation lastYear) {}

    /** Tests the scores of a gauge in the history that it measures, but for its incidents. */
    public Backtest(PressureGauge gauge, TestedPlaces places) {
        this.gauge = gauge.measuring(withoutIncidents(gauge.history()));
        this.places = places;
        history = this.gauge.history();
        figures = PlaceFigure.of(places, history.atlas());
        years =
                figures.stream()
                        .map(PlaceFigure::year)
                        .filter(this::isInTimeSpan)
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static History withoutIncidents(History whole) {
        return whole.atlas().contents().incidentSeries().isEmpty()
                ? whole
                : whole.weighedBy(whole.rule().withFighting(FightingThreshold.NEVER));
    }

    private boolean isInTimeSpan(int year) {
        DateRange timeSpan = history.atlas().contents().timeSpan();
        return months(year).allMatch(timeSpan::contains);
    }

    private static Stream<LocalDate> months(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(year, month, 1));
    }

    /** The years with homicide figures that lie wholly in the atlas' time span. */
    public NavigableSet<Integer> years() {
        return Collections.unmodifiableNavigableSet(years);
    }

    /**
     * How well the pressure under the given weights agrees with the homicides of a year; empty for
     * a year that is not in {@link #years()}.
     */
    public Optional<BacktestResult> of(int year, PressureWeights weights) {
        return tested.computeIfAbsent(year, this::measure).map(of -> test(year, of, weights));
    }

    private Optional<Year> measure(int year) {
        return years.contains(year)
                ? BacktestFigures.of(year, figures).map(ofYear -> measure(year, ofYear))
                : Optional.empty();
    }

    private Year measure(int year, BacktestFigures ofYear) {
        List<Subject> subjects = ofYear.byPlace().keySet().stream().map(places::subject).toList();
        return new Year(
                ofYear,
                subjects.stream().map(subject -> pressures(subject, year)).toList(),
                subjects.stream().mapToDouble(subject -> organizations(subject, year)).toArray(),
                lastYear(year, ofYear));
    }

    private List<Pressure> pressures(Subject subject, int year) {
        return months(year).flatMap(day -> gauge.of(subject, day).stream()).toList();
    }

    private double organizations(Subject subject, int year) {
        return gauge.place(subject)
                .map(place -> mean(months(year).toList(), day -> organizations(place, day)))
                .orElse(0.0);
    }

    private double organizations(MeasuredPlace place, LocalDate day) {
        Set<String> ids = new HashSet<>();
        PowerHolders before = null;
        for (int face : place.faces().toArray()) {
            PowerHolders there = history.at(day).balance().standings().at(face);
            if (there != before) {
                ids.addAll(there.dominantIds());
                ids.addAll(there.presentIds());
                before = there;
            }
        }
        return ids.size();
    }

    /** Counts are not compared with rates. */
    private Correlation lastYear(int year, BacktestFigures ofYear) {
        Map<String, Double> before =
                BacktestFigures.of(year - 1, figures)
                        .filter(ofLastYear -> ofLastYear.basis() == ofYear.basis())
                        .<Map<String, Double>>map(BacktestFigures::byPlace)
                        .orElse(Map.of());
        List<String> common =
                ofYear.byPlace().keySet().stream().filter(before::containsKey).toList();
        return Correlation.spearman(
                common.stream().mapToDouble(before::get).toArray(),
                common.stream().mapToDouble(ofYear.byPlace()::get).toArray());
    }

    private static BacktestResult test(int year, Year of, PressureWeights weights) {
        double[] homicides = of.figures().byPlace().values().stream().mapToDouble(f -> f).toArray();
        double[] scores =
                of.pressures().stream()
                        .mapToDouble(ofPlace -> mean(ofPlace, p -> p.score(weights)))
                        .toArray();
        return new BacktestResult(
                year,
                of.figures().basis(),
                homicides.length,
                Correlation.spearman(scores, homicides),
                Correlation.spearman(of.organizations(), homicides),
                of.lastYear(),
                List.of(of.figures().sourceId()));
    }

    private static <T> double mean(List<T> of, ToDoubleFunction<T> value) {
        return of.stream().mapToDouble(value).average().orElse(0);
    }
}
