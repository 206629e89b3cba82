package org.plazaatlas.desktop.work;

import java.time.Duration;

/** A ticker that ticks only when a test says so. */
public final class BeatByHand implements Ticker {

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
    public void beat() {
        onBeat.run();
    }

    /** Zero while stopped. */
    public Duration period() {
        return period;
    }
}
