package org.plazaatlas.dossier;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the states rank by homicides in a year. Figures of two sources are never compared, so a year
 * counts only if one source has counted in most states.
 */
final class HomicideRanks {

    /** A source that has counted in fewer states of the country ranks nothing. */
    private static final double MOST = 0.75;

    /** Older figures than these say little about a date. */
    private static final int YEARS_TELLING = 3;

    private final List<Table> tables;

    HomicideRanks(Atlas atlas) {
        double most = MOST * atlas.contents().states().size();
        Map<List<Object>, List<HomicideCount>> bySourceAndYear =
                atlas.contents().homicides().stream()
                        .filter(count -> count.count().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        count -> List.of(count.sourceId(), count.year())));
        tables =
                bySourceAndYear.values().stream()
                        .filter(counts -> counts.size() >= most)
                        .map(Table::of)
                        .sorted(Comparator.comparingInt(Table::year).reversed())
                        .toList();
    }

    /** One source's counts of a year, the highest first. */
    private record Table(int year, List<HomicideCount> counts) {
        static Table of(List<HomicideCount> unordered) {
            List<HomicideCount> counts = new ArrayList<>(unordered);
            counts.sort(
                    Comparator.comparingInt((HomicideCount c) -> c.count().orElseThrow())
                            .reversed());
            return new Table(counts.getFirst().year(), List.copyOf(counts));
        }

        Optional<Rank> rankOf(String stateCode) {
            return counts.stream()
                    .filter(count -> count.stateCode().equals(stateCode))
                    .findFirst()
                    .map(count -> new Rank(count, counts.indexOf(count) + 1, counts.size()));
        }
    }

    /**
     * A state's place among the states that one source counted in.
     *
     * @param rank from 1 for the most homicides
     */
    record Rank(HomicideCount count, int rank, int states) {
        boolean isInLowerHalf() {
            return rank > states / 2;
        }
    }

    /** The rank in the last full year before a date, if that is not long ago. */
    Optional<Rank> lastBefore(LocalDate date, String stateCode) {
        return tables.stream()
                .filter(table -> table.year() < date.getYear())
                .filter(table -> table.year() >= date.getYear() - YEARS_TELLING)
                .findFirst()
                .flatMap(table -> table.rankOf(stateCode));
    }
}
