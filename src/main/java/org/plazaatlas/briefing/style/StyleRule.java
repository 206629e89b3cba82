package org.plazaatlas.briefing.style;

import java.util.List;

/**
 * Draws the features that have some values with one symbol.
 *
 * @param label what a legend calls them, in the language of the file
 * @param conditions all of which such a feature meets
 */
public record StyleRule(String label, List<Condition> conditions, FeatureSymbol symbol) {

    /**
     * That a column has a value.
     *
     * @param column key of the column
     * @param value a {@link String}, or a {@link Boolean} in a column of flags
     */
    public record Condition(String column, Object value) {}

    public StyleRule {
        conditions = List.copyOf(conditions);
    }
}
