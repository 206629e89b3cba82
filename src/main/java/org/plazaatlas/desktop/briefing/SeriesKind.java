package org.plazaatlas.desktop.briefing;

import java.util.List;
import java.util.Optional;

/** What a series has one page of, and the forms it can take. */
enum SeriesKind {
    STATE,
    PRIORITY,
    ORGANIZATION,
    DATE,
    YEAR,
    CHANGE,
    VIEW,
    /** The same view, date after date. */
    FILM;

    /** The possible forms; the first is the default. */
    List<SeriesForm> forms() {
        return this == FILM
                ? List.of(SeriesForm.GIF, SeriesForm.FRAMES)
                : List.of(SeriesForm.FILES, SeriesForm.PDF, SeriesForm.PPTX);
    }

    /** Whether some states or organizations can be chosen. */
    boolean isChoosable() {
        return this == STATE || this == ORGANIZATION;
    }

    /**
     * The dates offered first, both years included; empty for a series that does not go through
     * time.
     */
    Optional<String> defaultDates(int firstYear, int lastYear) {
        return switch (this) {
            case YEAR, FILM -> Optional.of(firstYear + ".." + lastYear);
            case CHANGE -> Optional.of(lastYear - 1 + ".." + lastYear);
            case DATE -> Optional.of(firstYear + ", " + lastYear);
            case STATE, PRIORITY, ORGANIZATION, VIEW -> Optional.empty();
        };
    }
}
