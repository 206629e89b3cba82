package org.plazaatlas.desktop.timeline;

/** What playing does at the end of the time. */
public enum PlayRepeat {
    /** It stops. */
    ONCE,
    /** It starts over. */
    LOOP,
    /** It turns around, and again at the start. */
    BOUNCE
}
