package org.plazaatlas.briefing.data;

/**
 * A column of a table.
 *
 * @param key stable English name in snake case, the same in every language
 * @param title heading in the language of the table
 */
public record DataColumn(String key, String title, Kind kind) {

    /** The type and unit of the values in a column. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link CodedWord}. */
        WORD,
        /** {@link Boolean}. */
        FLAG,
        /** {@link Double}, square kilometres on the ellipsoid. */
        SQUARE_KM,
        /** {@link Double}, kilometres on the ellipsoid. */
        KM,
        /** {@link Double}, a share from 0 to 1. */
        SHARE,
        /** {@link Integer}. */
        COUNT,
        /** {@link Double}, a figure without unit. */
        SCORE,
        /** {@link org.plazaatlas.model.PartialDate}, as precise as its source gives it. */
        DATE,
        /** {@link java.time.LocalDate}, a day of which nothing is unknown. */
        DAY,
        /** A list of {@link String}: ids of records of the atlas. */
        IDS;

        /** Whether values of this kind are figures, which are aligned right. */
        public boolean isFigure() {
            return switch (this) {
                case SQUARE_KM, KM, SHARE, COUNT, SCORE -> true;
                case TEXT, WORD, FLAG, DATE, DAY, IDS -> false;
            };
        }
    }
}
