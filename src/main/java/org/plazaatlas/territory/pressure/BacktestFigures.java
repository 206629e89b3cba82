package org.plazaatlas.territory.pressure;

import org.plazaatlas.territory.pressure.BacktestResult.Basis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The homicide figures that a year is tested against. All of a year come from one source: its rates
 * or its plain counts. The choice that covers the most places wins; then rates before counts; then
 * the source whose id sorts first.
 *
 * @param byPlace homicides, or homicides per 100,000, by state code or city id
 */
record BacktestFigures(Basis basis, String sourceId, TreeMap<String, Double> byPlace) {

    private static final Comparator<BacktestFigures> BEST =
            Comparator.comparingInt((BacktestFigures figures) -> figures.byPlace().size())
                    .reversed()
                    .thenComparing(BacktestFigures::basis)
                    .thenComparing(BacktestFigures::sourceId);

    /** The figures chosen for a year; empty if there are none. */
    static Optional<BacktestFigures> of(int year, Collection<PlaceFigure> all) {
        Map<String, List<PlaceFigure>> bySource =
                all.stream()
                        .filter(figure -> figure.year() == year)
                        .collect(Collectors.groupingBy(PlaceFigure::sourceId));
        return bySource.values().stream()
                .flatMap(
                        ofSource ->
                                Stream.of(
                                        of(Basis.RATES, ofSource, PlaceFigure::rate),
                                        of(Basis.COUNTS, ofSource, PlaceFigure::count)))
                .filter(figures -> !figures.byPlace().isEmpty())
                .min(BEST);
    }

    private static BacktestFigures of(
            Basis basis,
            Collection<PlaceFigure> ofSource,
            Function<PlaceFigure, OptionalDouble> value) {
        TreeMap<String, Double> byPlace = new TreeMap<>();
        for (PlaceFigure figure : ofSource) {
            value.apply(figure).ifPresent(v -> byPlace.put(figure.placeId(), v));
        }
        return new BacktestFigures(basis, ofSource.iterator().next().sourceId(), byPlace);
    }
}
