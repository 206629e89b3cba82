package org.plazaatlas.desktop.timeline;

/** How far one step through time goes. */
public enum TimeStep {
    /** To the next day on which zones change. */
    CHANGE,
    /** To the next day on which an event starts. */
    EVENT,
    DAY,
    MONTH,
    YEAR
}
