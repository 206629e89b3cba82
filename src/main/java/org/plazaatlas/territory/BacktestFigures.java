package org.plazaatlas.territory;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.territory.BacktestResult.Basis;

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
 * The homicide figures that a year is tested against. Sources count on different bases (death
 * certificates, case files), so all figures of a year are of one source, and all are rates or all
 * are counts: of these choices the one that covers the most states; where several do, rates before
 * counts, and then the source whose id sorts first.
 *
 * @param byState homicides, or homicides per 100,000, by state code
 */
record BacktestFigures(Basis basis, String sourceId, TreeMap<String, Double> byState) {

    private static final Comparator<BacktestFigures> BEST =
            Comparator.comparingInt((BacktestFigures figures) -> figures.byState().size())
                    .reversed()
                    .thenComparing(BacktestFigures::basis)
                    .thenComparing(BacktestFigures::sourceId);

    /** The figures chosen for a year; empty if there are none. */
    static Optional<BacktestFigures> of(int year, Atlas atlas) {
        Map<String, List<HomicideCount>> bySource =
                atlas.contents().homicides().stream()
                        .filter(figure -> figure.year() == year)
                        .collect(Collectors.groupingBy(HomicideCount::sourceId));
        return bySource.values().stream()
                .flatMap(
                        ofSource ->
                                Stream.of(
                                        of(Basis.RATES, ofSource, BacktestFigures::rate),
                                        of(Basis.COUNTS, ofSource, BacktestFigures::count)))
                .filter(figures -> !figures.byState().isEmpty())
                .min(BEST);
    }

    private static BacktestFigures of(
            Basis basis,
            Collection<HomicideCount> ofSource,
            Function<HomicideCount, OptionalDouble> figure) {
        TreeMap<String, Double> byState = new TreeMap<>();
        for (HomicideCount homicides : ofSource) {
            figure.apply(homicides).ifPresent(f -> byState.put(homicides.stateCode(), f));
        }
        return new BacktestFigures(basis, ofSource.iterator().next().sourceId(), byState);
    }

    private static OptionalDouble rate(HomicideCount homicides) {
        return homicides.ratePer100k().stream().mapToDouble(Number::doubleValue).findFirst();
    }

    private static OptionalDouble count(HomicideCount homicides) {
        return homicides.count().stream().asDoubleStream().findFirst();
    }
}
