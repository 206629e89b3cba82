package org.plazaatlas.cli.terminal;

import org.plazaatlas.briefing.series.WorkProgress;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * Shows the progress of some work on the error stream, {@code 12/32 Guanajuato}: on a terminal in
 * one line that changes, elsewhere in a new line for each tenth. Shows nothing for a single piece.
 */
public final class ConsoleProgress implements WorkProgress {

    private static final int LINES = 10;

    /** Returns to the beginning of the line and erases it (ECMA-48). */
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final BooleanSupplier stopped;
    private int shown = -1;

    /**
     * @param terminal whether the error stream is a terminal
     * @param stopped says whether the work should stop
     */
    public ConsoleProgress(PrintWriter err, boolean terminal, BooleanSupplier stopped) {
        this.err = err;
        this.terminal = terminal;
        this.stopped = stopped;
    }

    @Override
    public boolean isCancelled() {
        return stopped.getAsBoolean();
    }

    @Override
    public void at(int done, int total, String name) {
        if (total < 2 || done >= total) {
            return;
        }
        String line = (done + 1) + "/" + total + " " + name;
        if (terminal) {
            err.print(WIPE + line);
            err.flush();
            shown = done;
        } else if (tenth(done, total) > shown) {
            shown = tenth(done, total);
            err.println(line);
            err.flush();
        }
    }

    private static int tenth(int done, int total) {
        return done * LINES / total;
    }

    /** Erases the line that changes, before other output. */
    public void end() {
        if (terminal && shown >= 0) {
            err.print(WIPE);
            err.flush();
        }
    }
}
