package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;
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
 * The homicide figures that a year is tested against. Of the bases on which sources count, only the
 * death certificates have a series long enough; all figures of a year come from one source: its
 * rates (its own, or its counts divided by the atlas' population) or its plain counts. The choice
 * that covers the most states wins; then rates before counts; then the source whose id sorts first.
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
                        .filter(figure -> figure.basis() == HomicideCount.Basis.CERTIFICATES)
                        .collect(Collectors.groupingBy(HomicideCount::sourceId));
        return bySource.values().stream()
                .flatMap(
                        ofSource ->
                                Stream.of(
                                        of(Basis.RATES, ofSource, of -> rate(of, atlas)),
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

    /** The source's own rate; where it gives none, its count per 100,000 inhabitants. */
    private static OptionalDouble rate(HomicideCount homicides, Atlas atlas) {
        if (homicides.ratePer100k().isPresent()) {
            return OptionalDouble.of(homicides.ratePer100k().get().doubleValue());
        }
        OptionalDouble inhabitants = atlas.population(homicides.stateCode(), homicides.year());
        return homicides.count().isPresent() && inhabitants.isPresent()
                ? OptionalDouble.of(1e5 * homicides.count().getAsInt() / inhabitants.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble count(HomicideCount homicides) {
        return homicides.count().stream().asDoubleStream().findFirst();
    }
}
