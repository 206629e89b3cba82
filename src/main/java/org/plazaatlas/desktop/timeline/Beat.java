package org.plazaatlas.desktop.timeline;

import java.time.Duration;

/** What play moves to: something called again and again, on the FX thread, until it is stopped. */
interface Beat {

    /** Starts to call, the first time after one period; a beat that runs starts anew. */
    void start(Duration period, Runnable onBeat);

    void stop();
}
