package org.plazaatlas.desktop.work;

import java.util.concurrent.Executor;

/**
 * Runs the computations of the parts of the window, and reports failures in one way, so that no
 * part needs its own.
 */
public final class BackgroundWork {

    private final Executor computing;
    private final Runnable tellFailure;

    /**
     * @param tellFailure tells the user that something could not be computed; called on the FX
     *     thread
     */
    public BackgroundWork(Executor computing, Runnable tellFailure) {
        this.computing = computing;
        this.tellFailure = tellFailure;
    }

    /** Starts one job, whose observer is told how it ends. */
    public <T> void start(
            Object name, BackgroundJob.Work<T> work, BackgroundJob.Observer<? super T> observer) {
        new BackgroundJob<>(name, work, observer, FxThread::run).start(computing);
    }

    /** Answers questions by this work in the background. */
    public <Q, A> NewestOnly<Q, A> answering(NewestOnly.Work<Q, A> work) {
        NewestOnly<Q, A> newest = new NewestOnly<>(work, computing, FxThread::run);
        newest.failureProperty()
                .subscribe(
                        failure -> {
                            if (failure != null) {
                                tellFailure.run();
                            }
                        });
        return newest;
    }
}
