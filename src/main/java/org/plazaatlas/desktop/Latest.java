package org.plazaatlas.desktop;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * Answers questions in the background: one at a time, and of those that wait only the newest. A
 * question that fails leaves the last answer and tells of the failure. For the FX thread only,
 * apart from the work itself.
 *
 * @param <Q> a value; asking the newest question again changes nothing
 */
public final class Latest<Q, A> {

    private static final System.Logger LOG = System.getLogger(Latest.class.getName());

    /** Answers one question; called by one thread at a time. */
    @FunctionalInterface
    public interface Work<Q, A> {
        A answer(Q question, Course course);
    }

    /** How far the work on a question is. */
    @FunctionalInterface
    public interface Course {

        /**
         * Tells how much is done, from 0 to 1.
         *
         * @throws CancellationException once a newer question waits
         */
        void reach(double share);
    }

    /** An answer with its question, which may no longer be the newest. */
    public record Answer<Q, A>(Q question, A value) {}

    private final Work<Q, A> work;
    private final Executor background;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<Answer<Q, A>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer");
    private final ReadOnlyObjectWrapper<Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private Q newest;
    private volatile Q waiting;

    /**
     * @param fxThread runs what it is given on the FX thread, later or at once
     */
    public Latest(Work<Q, A> work, Executor background, Executor fxThread) {
        this.work = work;
        this.background = background;
        this.fxThread = fxThread;
    }

    /** Asks; a question that still waits is forgotten. */
    public void ask(Q question) {
        if (question.equals(newest)) {
            return;
        }
        newest = question;
        waiting = question;
        if (!busy.get()) {
            startNext();
        }
    }

    private void startNext() {
        Q next = waiting;
        waiting = null;
        busy.set(next != null);
        if (next != null) {
            progress.set(0);
            background.execute(() -> answer(next));
        }
    }

    private void answer(Q question) {
        try {
            A value = work.answer(question, this::reach);
            fxThread.execute(() -> finish(new Answer<>(question, value)));
        } catch (CancellationException _) {
            fxThread.execute(this::startNext);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.ERROR, "No answer to " + question, e);
            fxThread.execute(() -> fail(e));
        }
    }

    private void reach(double share) {
        if (waiting != null) {
            throw new CancellationException();
        }
        fxThread.execute(() -> progress.set(share));
    }

    private void finish(Answer<Q, A> found) {
        failure.set(null);
        answer.set(found);
        startNext();
    }

    /** The same question may be asked again after it failed. */
    private void fail(Throwable cause) {
        newest = waiting;
        failure.set(cause);
        startNext();
    }

    /** The last answer; null before the first. */
    public ReadOnlyObjectProperty<Answer<Q, A>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Why the last question failed; null if it did not. */
    public ReadOnlyObjectProperty<Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much of the running work is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
