package org.plazaatlas.desktop.work;

import java.util.concurrent.Executor;

/** Where the parts of the window have things computed, and who tells when that fails. */
public final class BackgroundWork {

    private final Executor computing;
    private final Runnable tellFailure;

    /**
     * @param tellFailure says that something could not be computed; on the FX thread
     */
    public BackgroundWork(Executor computing, Runnable tellFailure) {
        this.computing = computing;
        this.tellFailure = tellFailure;
    }

    /** A way to have questions answered by this work. */
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
