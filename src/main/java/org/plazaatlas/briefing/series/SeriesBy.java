package org.plazaatlas.briefing.series;

/** What a series has one picture for. */
public enum SeriesBy {
    /** Every state, or chosen ones, filling the picture and outlined. */
    STATE,
    /** Every state with a priority city. */
    PRIORITY,
    /**
     * Every organization with a zone on the date that the view does not hide, or chosen ones, shown
     * alone.
     */
    ORGANIZATION,
    /** Chosen dates. */
    DATE,
    /** Every year, on 1 January, as in the films of {@link DateSteps}. */
    YEAR,
    /** The first day, and every day after it on which something changes. */
    CHANGE,
    /** Every saved view of a file. */
    VIEW
}
