package org.plazaatlas.desktop.work;

import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * One piece of work in the background. However it ends, by an {@link Error} too, its observer is
 * told exactly once, so that nobody waits for it for ever. Failures that no user can have caused
 * are logged here.
 *
 * @param <T> what the work gives
 */
public final class BackgroundJob<T> {

    private static final System.Logger LOG = System.getLogger(BackgroundJob.class.getName());

    /** What is to be done. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it; called on a thread of the background.
         *
         * @throws CancellationException if the work was cut short because it was cancelled
         * @throws Exception why it could not be done; a checked one is told but not logged
         */
        T run(Course course) throws Exception;
    }

    /** How far the work is; for the thread that works. */
    public interface Course {

        /** Tells how much is done, from 0 to 1. */
        void progress(double share);

        /** Whether nobody wants the work done any more. */
        boolean isCancelled();

        /**
         * Ends the work early if it is cancelled.
         *
         * @throws CancellationException if nobody wants the work done any more
         */
        default void checkCancelled() {
            if (isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    /** Who waits for the work; told on the FX thread. */
    public interface Observer<T> {

        /** The work is done, possibly after it was cancelled. */
        void done(T result);

        /** The work could not be done. */
        void failed(Throwable cause);

        /** The work was cut short after it was cancelled. */
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
     * @param name what the log calls the work
     * @param fxThread runs what it is given on the FX thread, later or at once
     */
    public BackgroundJob(
            Object name, Work<T> work, Observer<? super T> observer, Executor fxThread) {
        this.name = name;
        this.work = work;
        this.observer = observer;
        this.fxThread = fxThread;
    }

    /** Has the work done; for one call. */
    public void start(Executor background) {
        try {
            background.execute(this::run);
        } catch (RejectedExecutionException e) {
            fail(e);
        }
    }

    /** Nobody wants the work done any more; it ends where it next looks. */
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
