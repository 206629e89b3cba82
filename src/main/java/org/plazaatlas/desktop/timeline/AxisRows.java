package org.plazaatlas.desktop.timeline;

/** Where the rows of the axis lie: y in pixels from the top of the timeline. */
final class AxisRows {

    static final double GRIP_TOP = 4;
    static final double GRIP_HEIGHT = 11;
    static final double BAND_TOP = 17;
    static final double BAND_HEIGHT = 16;
    static final double EVENTS_TOP = 35;
    static final double EVENTS_BOTTOM = 61;
    static final double TICKS_TOP = 62;
    static final double BASE_LINE = 76;
    static final double LABEL_TOP = 78;
    static final double HEIGHT = 96;

    private static final double LOWEST_LANE = 57;

    private AxisRows() {}

    /** The middle of a lane of event marks. */
    static double laneCentre(int lane) {
        return LOWEST_LANE - lane * EventMarks.PITCH_PX;
    }

    /** Where a tick of a strength from 0 to 1 starts; it ends at the base line. */
    static double tickTop(double strength) {
        return BASE_LINE - Math.max(3, strength * (BASE_LINE - TICKS_TOP));
    }
}
