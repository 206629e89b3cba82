package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the states rank by homicides per inhabitants in a year. Figures of two sources are never
 * compared, so a year counts only if one source has counted in most states; if several have, death
 * certificates go first.
 */
public final class HomicideRanks {

    /** The share of states that a source must have counted in before its figures are ranked. */
    private static final double MOST = 0.75;

    /** Figures older than this many years say little about a date. */
    private static final int MOST_YEARS_OLD = 3;

    private final List<Table> tables;

    HomicideRanks(Atlas atlas) {
        double most = MOST * atlas.contents().states().size();
        Map<List<Object>, List<Figure>> bySourceAndYear =
                atlas.contents().homicides().stream()
                        .flatMap(count -> figure(count, atlas).stream())
                        .collect(Collectors.groupingBy(Figure::sourceAndYear));
        tables =
                bySourceAndYear.values().stream()
                        .filter(figures -> figures.size() >= most)
                        .map(Table::of)
                        .sorted(
                                Comparator.comparingInt(Table::year)
                                        .reversed()
                                        .thenComparing(Table::basis))
                        .toList();
    }

    /** The rate of a count, from the population of its year; empty if either is unknown. */
    private static Optional<Figure> figure(HomicideCount count, Atlas atlas) {
        OptionalDouble people = atlas.population(count.stateCode(), count.year());
        return count.count().isPresent() && people.isPresent()
                ? Optional.of(
                        new Figure(
                                count, count.count().getAsInt() / people.getAsDouble() * 100_000))
                : Optional.empty();
    }

    private record Figure(HomicideCount count, double ratePer100k) {
        List<Object> sourceAndYear() {
            return List.of(count.sourceId(), count.basis(), count.year());
        }
    }

    /** One source's figures of a year, the highest rate first. */
    private record Table(int year, List<Figure> figures) {
        static Table of(List<Figure> unordered) {
            List<Figure> figures =
                    unordered.stream()
                            .sorted(Comparator.comparingDouble(Figure::ratePer100k).reversed())
                            .toList();
            return new Table(figures.getFirst().count().year(), figures);
        }

        HomicideCount.Basis basis() {
            return figures.getFirst().count().basis();
        }

        Optional<Rank> rankOf(String stateCode) {
            return IntStream.range(0, figures.size())
                    .filter(i -> figures.get(i).count().stateCode().equals(stateCode))
                    .mapToObj(this::rank)
                    .findFirst();
        }

        private Rank rank(int index) {
            Figure figure = figures.get(index);
            return new Rank(figure.count(), figure.ratePer100k(), index + 1, figures.size());
        }
    }

    /**
     * A state's place among the states that one source counted in.
     *
     * @param rank from 1 for the highest rate
     */
    public record Rank(HomicideCount count, double ratePer100k, int rank, int states) {
        public boolean isInLowerHalf() {
            return rank > states / 2;
        }
    }

    /**
     * The rank in the last full year before a date, at most {@value #MOST_YEARS_OLD} years earlier.
     */
    public Optional<Rank> lastBefore(LocalDate date, String stateCode) {
        return tables.stream()
                .filter(table -> table.year() < date.getYear())
                .filter(table -> table.year() >= date.getYear() - MOST_YEARS_OLD)
                .findFirst()
                .flatMap(table -> table.rankOf(stateCode));
    }
}
