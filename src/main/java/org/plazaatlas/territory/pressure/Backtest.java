package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tests the pressure score against a figure that it does not use: the homicides of states, year by
 * year. The pressure of a year is the mean of the scores on the first day of each of its months. It
 * is compared with the mean number of organizations present on the same days. A bad result is
 * returned like a good one. Safe for use by several threads.
 */
public final class Backtest {

    private final History history;
    private final PressureGauge gauge;
    private final NavigableSet<Integer> years;
    private final Map<Integer, Optional<Year>> tested = new ConcurrentHashMap<>();

    /**
     * The figures of a year, with the pressures and the mean number of organizations of each state;
     * the states are in the order of their codes.
     */
    private record Year(
            BacktestFigures figures, List<List<Pressure>> pressures, double[] organizations) {}

    /** Tests the scores of a gauge in the history that it measures. */
    public Backtest(PressureGauge gauge) {
        this.gauge = gauge;
        history = gauge.history();
        years =
                history.atlas().contents().homicides().stream()
                        .map(HomicideCount::year)
                        .filter(this::isInTimeSpan)
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
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
                ? BacktestFigures.of(year, history.atlas()).map(figures -> measure(year, figures))
                : Optional.empty();
    }

    private Year measure(int year, BacktestFigures figures) {
        List<String> states = List.copyOf(figures.byState().keySet());
        return new Year(
                figures,
                states.stream().map(code -> pressures(code, year)).toList(),
                states.stream().mapToDouble(code -> organizations(code, year)).toArray());
    }

    private List<Pressure> pressures(String stateCode, int year) {
        return months(year).flatMap(day -> gauge.ofState(stateCode, day).stream()).toList();
    }

    private double organizations(String stateCode, int year) {
        return mean(months(year).toList(), day -> organizations(stateCode, day));
    }

    private double organizations(String stateCode, LocalDate day) {
        return history.at(day).holdingsIn(stateCode).stream()
                .map(share -> share.holding().organizationId())
                .distinct()
                .count();
    }

    private static BacktestResult test(int year, Year of, PressureWeights weights) {
        double[] homicides = of.figures().byState().values().stream().mapToDouble(f -> f).toArray();
        double[] scores =
                of.pressures().stream()
                        .mapToDouble(ofState -> mean(ofState, p -> p.score(weights)))
                        .toArray();
        return new BacktestResult(
                year,
                of.figures().basis(),
                homicides.length,
                Correlation.spearman(scores, homicides),
                Correlation.spearman(of.organizations(), homicides),
                List.of(of.figures().sourceId()));
    }

    private static <T> double mean(List<T> of, ToDoubleFunction<T> value) {
        return of.stream().mapToDouble(value).average().orElse(0);
    }
}
