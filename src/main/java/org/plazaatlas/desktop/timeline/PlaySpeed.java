package org.plazaatlas.desktop.timeline;

import java.time.Duration;

/** How fast playing goes from step to step. */
public enum PlaySpeed {
    SLOW(Duration.ofSeconds(1)),
    NORMAL(Duration.ofMillis(400)),
    FAST(Duration.ofMillis(100));

    private final Duration period;

    PlaySpeed(Duration period) {
        this.period = period;
    }

    /** The time from one step to the next. */
    public Duration period() {
        return period;
    }
}
