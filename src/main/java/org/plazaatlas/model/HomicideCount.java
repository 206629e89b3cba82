package org.plazaatlas.model;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Homicides of a state in a year, as one source counts them.
 *
 * @param basis figures of different bases are never joined in one line
 * @param count number of homicides, where the source gives it
 * @param ratePer100k homicides per 100,000 inhabitants, where the source gives it
 */
public record HomicideCount(
        String stateCode,
        int year,
        Basis basis,
        OptionalInt count,
        Optional<BigDecimal> ratePer100k,
        String sourceId,
        Text locator) {

    /** What is counted, and by whom; the one with the longest series first. */
    public enum Basis implements Coded {
        /** Deaths by homicide on death certificates, counted by the office of statistics. */
        CERTIFICATES("inegi"),
        /** Homicides that prosecutors report to the national register of the police. */
        POLICE("sesnsp"),
        /** Homicides that the prosecutor or ministry of one state counts. */
        PROSECUTOR("state-prosecutor"),
        /** A citizens' ranking of urban areas. */
        RANKING("ccspjp"),
        /** Rates that a text tells without the count they were made from. */
        TOLD("told");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
