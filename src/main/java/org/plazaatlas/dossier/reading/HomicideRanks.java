package org.plazaatlas.dossier.reading;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.territory.homicides.HomicideYear;
import org.plazaatlas.territory.homicides.HomicideYears;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the states rank by homicides per inhabitants in a year. Figures of two sources are never
 * compared, so a year counts only if one source has counted in most states; if several have, death
 * certificates go first.
 */
public final class HomicideRanks {

    /** Figures older than this many years say little about a date. */
    private static final int MOST_YEARS_OLD = 3;

    private final HomicideYears years;

    HomicideRanks(Atlas atlas) {
        years = HomicideYears.of(atlas);
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
        return years.newestFirst().stream()
                .filter(figures -> figures.year() < date.getYear())
                .filter(figures -> figures.year() >= date.getYear() - MOST_YEARS_OLD)
                .findFirst()
                .flatMap(figures -> rankOf(stateCode, figures));
    }

    private static Optional<Rank> rankOf(String stateCode, HomicideYear figures) {
        return figures.in(stateCode)
                .map(
                        rate ->
                                new Rank(
                                        rate.count(),
                                        rate.per100k(),
                                        figures.rates().indexOf(rate) + 1,
                                        figures.rates().size()));
    }
}
