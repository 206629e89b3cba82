package org.plazaatlas.territory.homicides;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The years of an atlas in which one source has counted in most states. The newest stands first; of
 * one year, the basis with the longest series.
 */
public record HomicideYears(List<HomicideYear> newestFirst) {

    /** The share of states that a source must have counted in. */
    private static final double MOST = 0.75;

    private static final Comparator<HomicideYear> NEWEST_FIRST =
            Comparator.comparingInt(HomicideYear::year)
                    .reversed()
                    .thenComparing(HomicideYear::basis)
                    .thenComparing(HomicideYear::sourceId);

    public HomicideYears {
        newestFirst = newestFirst.stream().sorted(NEWEST_FIRST).toList();
    }

    public static HomicideYears of(Atlas atlas) {
        double most = MOST * atlas.contents().states().size();
        Map<List<Object>, List<HomicideRate>> bySourceAndYear =
                atlas.contents().homicides().stream()
                        .flatMap(count -> HomicideRate.of(count, atlas).stream())
                        .collect(Collectors.groupingBy(HomicideYears::sourceAndYear));
        return new HomicideYears(
                bySourceAndYear.values().stream()
                        .filter(rates -> rates.size() >= most)
                        .map(HomicideYear::of)
                        .toList());
    }

    private static List<Object> sourceAndYear(HomicideRate rate) {
        HomicideCount count = rate.count();
        return List.of(count.sourceId(), count.basis(), count.year());
    }

    /**
     * The figures of a year; of the nearest earlier one that has any if it has none. All years are
     * on one basis, the one with the longest series, so that maps of two dates can be compared.
     */
    public Optional<HomicideYear> upTo(int year) {
        Optional<HomicideCount.Basis> basis =
                newestFirst.stream().map(HomicideYear::basis).min(Comparator.naturalOrder());
        return newestFirst.stream()
                .filter(figures -> basis.equals(Optional.of(figures.basis())))
                .filter(figures -> figures.year() <= year)
                .findFirst();
    }
}
