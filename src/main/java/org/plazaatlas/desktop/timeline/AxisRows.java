package org.plazaatlas.desktop.timeline;

/** The rows of the axis: y in pixels from the top of the timeline. */
final class AxisRows {

    static final double GRIP_TOP = 4;
    static final double GRIP_HEIGHT = 11;
    static final double BAND_TOP = 17;
    static final double BAND_HEIGHT = 16;
    static final double EVENTS_TOP = 35;
    static final double EVENTS_BOTTOM = 65;
    static final double TICKS_TOP = 66;
    static final double BASE_LINE = 82;
    static final double EVIDENCE_TOP = 84;
    static final double EVIDENCE_BOTTOM = 94;
    static final double LABEL_TOP = 96;
    static final double HEIGHT = 114;

    private static final double LOWEST_LANE = 60;

    private AxisRows() {}

    /** Y of the middle of a lane of event marks. */
    static double laneCentre(int lane) {
        return LOWEST_LANE - lane * TimelineEventMarks.PITCH_PX;
    }

    /** Y of the top of a tick of a strength from 0 to 1; it ends at the base line. */
    static double tickTop(double strength) {
        return BASE_LINE - Math.max(3, strength * (BASE_LINE - TICKS_TOP));
    }

    /** Height of a bar of events in pixels, where the tallest bar stands for {@code most}. */
    static double eventsHeight(int events, int most) {
        return (EVENTS_BOTTOM - EVENTS_TOP) * events / most;
    }

    /** Height of a bar of incidents in pixels, from the base line up. */
    static double incidentsHeight(int number, int most) {
        return Math.max(1, (BASE_LINE - EVENTS_TOP) * number / most);
    }

    /**
     * Length of a bar of evidence in pixels, downwards. It grows with the square root, so that a
     * year of ten claims stays visible beside one of five hundred and still looks small.
     */
    static double evidenceDepth(int claims, int most) {
        double share = Math.sqrt(claims / (double) most);
        return Math.max(1, (EVIDENCE_BOTTOM - EVIDENCE_TOP) * share);
    }
}
