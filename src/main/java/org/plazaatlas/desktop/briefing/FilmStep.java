package org.plazaatlas.desktop.briefing;

/**
 * The time from one frame of a film to the next, as {@link
 * org.plazaatlas.briefing.series.DateSteps} writes it.
 */
enum FilmStep {
    YEAR("P1Y"),
    QUARTER("P3M"),
    MONTH("P1M"),
    WEEK("P7D"),
    CHANGE("changes");

    private final String written;

    FilmStep(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
