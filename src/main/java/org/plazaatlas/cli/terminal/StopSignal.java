package org.plazaatlas.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears when the user stops the program (Ctrl+C), and holds its end back until the work that is
 * going on has cleared away what is half done.
 */
public final class StopSignal implements AutoCloseable {

    /** How long a stopped program waits for the page that is being painted. */
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean given;

    private StopSignal() {}

    /** Listens until it is closed, which is when the work is over. */
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
