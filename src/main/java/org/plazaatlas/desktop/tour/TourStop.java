package org.plazaatlas.desktop.tour;

/** The parts of the window that the tour shows, in order. */
enum TourStop {
    MAP(".map-pane"),
    LEGEND(".legend-card"),
    TIMELINE(".timeline-panel"),
    SEARCH(".search-box"),
    RAIL(".rail"),
    LESSONS("#rail-lessons"),
    EXPORT("#exportButton"),
    MENU("#menu");

    private final String selector;

    TourStop(String selector) {
        this.selector = selector;
    }

    /** Finds the part in the window, as in a style sheet. */
    String selector() {
        return selector;
    }
}
