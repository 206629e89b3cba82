package org.plazaatlas.territory.pressure;

import org.plazaatlas.language.Coded;

import java.util.List;

/**
 * How well the pressure on places in a year agrees with their homicides in that year: a test of the
 * assessment after the fact, not a forecast.
 *
 * @param basis what the figures count
 * @param n number of places with a figure
 * @param pressure the score's correlation with the figures
 * @param organizations for comparison, the correlation of the number of organizations present
 * @param lastYear for comparison, the correlation of the figures of the year before, over the
 *     places that have both
 * @param sourceIds the sources of the figures
 */
public record BacktestResult(
        int year,
        Basis basis,
        int n,
        Correlation pressure,
        Correlation organizations,
        Correlation lastYear,
        List<String> sourceIds) {

    /** Which figure of the homicides is compared. */
    public enum Basis implements Coded {
        /** Homicides per 100,000 inhabitants. */
        RATES("rates"),
        /** Plain counts, where there are no rates: large places have the highest. */
        COUNTS("counts");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public BacktestResult {
        sourceIds = List.copyOf(sourceIds);
    }
}
