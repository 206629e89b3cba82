package org.plazaatlas.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Listens for the signal by which the user stops the program (Ctrl+C), and delays the end of the
 * program until the current work has removed its unfinished files.
 */
public final class StopSignal implements AutoCloseable {

    /** How long a stopped program waits for the page that is being painted, in seconds. */
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean given;

    private StopSignal() {}

    /** Listens until the signal is closed; close it when the work is over. */
    public static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    public boolean isGiven() {
        return given;
    }

    private void stop() {
        given = true;
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            // An interrupt asks not to wait.
        }
    }

    @Override
    public void close() {
        over.countDown();
        if (!given) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
