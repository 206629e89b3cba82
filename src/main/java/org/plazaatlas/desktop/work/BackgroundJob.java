package org.plazaatlas.desktop.work;

import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * One job in the background. However it ends, even by an {@link Error}, its observer is told
 * exactly once, so that nothing in the window waits for ever. Unchecked failures are logged here:
 * no user can have caused them, and their message explains nothing.
 *
 * @param <T> the result of the work
 */
public final class BackgroundJob<T> {

    private static final System.Logger LOG = System.getLogger(BackgroundJob.class.getName());

    /** The work itself. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work; called on a background thread.
         *
         * @throws CancellationException if the work ended early because it was cancelled
         * @throws Exception if the work cannot be done; checked exceptions are reported but not
         *     logged
         */
        T run(Course course) throws Exception;
    }

    /** The course of the work, for the thread that does it. */
    public interface Course {

        /** Reports the share of the work that is done, from 0 to 1. */
        void progress(double share);

        /** Whether the work has been cancelled. */
        boolean isCancelled();

        /**
         * Ends the work early if it is cancelled.
         *
         * @throws CancellationException if the work has been cancelled
         */
        default void checkCancelled() {
            if (isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    /** Waits for the work; called on the FX thread. */
    public interface Observer<T> {

        /** The work is done, possibly after it was cancelled. */
        void done(T result);

        /** The work could not be done. */
        void failed(Throwable cause);

        /** The work ended early after it was cancelled. */
        default void cancelled() {}

        /** A share of the work is done, from 0 to 1. */
        default void progressed(double share) {}
    }

    private final Object name;
    private final Work<T> work;
    private final Observer<? super T> observer;
    private final Executor fxThread;
    private volatile boolean cancelled;

    /**
     * @param name of the work in the log
     * @param fxThread runs tasks on the FX thread, later or at once; tests run them at once
     */
    public BackgroundJob(
            Object name, Work<T> work, Observer<? super T> observer, Executor fxThread) {
        this.name = name;
        this.work = work;
        this.observer = observer;
        this.fxThread = fxThread;
    }

    /** Starts the work; to be called once. An executor that rejects it counts as a failure. */
    public void start(Executor background) {
        try {
            background.execute(this::run);
        } catch (RejectedExecutionException e) {
            fail(e);
        }
    }

    /** Asks the work to end; it ends when it next checks, or not at all if it never does. */
    public void cancel() {
        cancelled = true;
    }

    private void run() {
        try {
            T result = work.run(new OwnCourse());
            fxThread.execute(() -> observer.done(result));
        } catch (CancellationException _) {
            fxThread.execute(observer::cancelled);
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void fail(Throwable cause) {
        if (cause instanceof RuntimeException || cause instanceof Error) {
            LOG.log(Level.ERROR, "Failed: " + name, cause);
        }
        fxThread.execute(() -> observer.failed(cause));
    }

    private final class OwnCourse implements Course {

        @Override
        public void progress(double share) {
            fxThread.execute(() -> observer.progressed(share));
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
