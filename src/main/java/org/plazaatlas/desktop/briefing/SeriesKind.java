package org.plazaatlas.desktop.briefing;

import java.util.List;
import java.util.Optional;

/** What there is one page of, and how the pages can be joined. */
enum SeriesKind {
    STATE,
    ORGANIZATION,
    YEAR,
    CHANGE,
    VIEW,
    /** The same view, date after date. */
    FILM;

    /** The first one is usual. */
    List<SeriesForm> forms() {
        return this == FILM
                ? List.of(SeriesForm.GIF, SeriesForm.FRAMES)
                : List.of(SeriesForm.FILES, SeriesForm.PDF, SeriesForm.PPTX);
    }

    /** Dates to start from; empty where a series does not go through time. */
    Optional<String> usualDates(int firstYear, int lastYear) {
        return switch (this) {
            case YEAR, FILM -> Optional.of(firstYear + ".." + lastYear);
            case CHANGE -> Optional.of(lastYear - 1 + ".." + lastYear);
            case STATE, ORGANIZATION, VIEW -> Optional.empty();
        };
    }
}
