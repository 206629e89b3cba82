package org.plazaatlas.cli.terminal;

import org.plazaatlas.briefing.series.WorkProgress;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * Tells on the error stream how far a piece of work is, {@code 12/32 Guanajuato}: on a terminal in
 * one line that changes, elsewhere in a line for each tenth of it. Of a single piece nothing is
 * told.
 */
public final class ConsoleProgress implements WorkProgress {

    private static final int LINES = 10;

    /** Back to the beginning of the line, and what it says wiped out (ECMA-48). */
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final BooleanSupplier stopped;
    private int told = -1;

    /**
     * @param terminal whether the error stream is one that a person looks at
     * @param stopped whether the work shall stop
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
            told = done;
        } else if (tenth(done, total) > told) {
            told = tenth(done, total);
            err.println(line);
            err.flush();
        }
    }

    private static int tenth(int done, int total) {
        return done * LINES / total;
    }

    /** Wipes out the line that changes, for whatever is told next. */
    public void end() {
        if (terminal && told >= 0) {
            err.print(WIPE);
            err.flush();
        }
    }
}
