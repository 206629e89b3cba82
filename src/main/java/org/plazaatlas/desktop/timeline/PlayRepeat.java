package org.plazaatlas.desktop.timeline;

/** What play does when it comes to the end of the time. */
public enum PlayRepeat {
    /** It stops. */
    ONCE,
    /** It starts over. */
    LOOP,
    /** It turns round, at the start again. */
    BOUNCE
}
