package org.plazaatlas.desktop.timeline;

import java.time.Duration;

/** A ticker that ticks only when a test says so. */
final class BeatByHand implements Ticker {

    private Runnable onBeat = () -> {};
    private Duration period = Duration.ZERO;

    @Override
    public void start(Duration every, Runnable call) {
        period = every;
        onBeat = call;
    }

    @Override
    public void stop() {
        period = Duration.ZERO;
        onBeat = () -> {};
    }

    /** Calls what was started, or nothing while stopped. */
    void beat() {
        onBeat.run();
    }

    /** Zero while stopped. */
    Duration period() {
        return period;
    }
}
