package org.plazaatlas.briefing.series;

/** What a series has one picture for. */
public enum SeriesBy {
    /** Every state, filling the picture and outlined. */
    STATE,
    /** Every organization with a zone on the date that the view does not hide, shown alone. */
    ORGANIZATION,
    /** Every year, on 1 January, as in the films of {@link DateSteps}. */
    YEAR,
    /** The first day, and every day after it on which something changes. */
    CHANGE,
    /** Every saved view of a file. */
    VIEW
}
