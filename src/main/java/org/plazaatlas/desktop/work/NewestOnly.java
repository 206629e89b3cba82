package org.plazaatlas.desktop.work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * Answers questions in the background, one at a time; of the questions that wait only the newest is
 * answered, because a dragged date or map asks faster than answers come. If a question fails, the
 * last answer stays and {@link #failureProperty()} has the cause. For the FX thread only, except
 * for the work itself.
 *
 * @param <Q> the question, with value equality: asking the newest question again does nothing
 * @param <A> the answer
 */
public final class NewestOnly<Q, A> {

    /** Answers one question; called by one thread at a time. */
    @FunctionalInterface
    public interface Work<Q, A> {

        /**
         * Answers a question.
         *
         * @param course is cancelled as soon as a newer question waits
         * @throws CancellationException if the work ended early for that reason
         */
        A answer(Q question, BackgroundJob.Course course);
    }

    /** An answer with its question, which may no longer be the newest. */
    public record Answer<Q, A>(Q question, A value) {}

    /** Why a question has no answer. */
    public record Failure<Q>(Q question, Throwable cause) {}

    private final Work<Q, A> work;
    private final Executor background;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<Answer<Q, A>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer");
    private final ReadOnlyObjectWrapper<Failure<Q>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<AnswerState> state =
            new ReadOnlyObjectWrapper<>(this, "state", AnswerState.COMPUTING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private BackgroundJob<A> running;
    private Q newest;
    private Q waiting;

    /**
     * @param fxThread runs tasks on the FX thread, later or at once; tests run them at once
     */
    public NewestOnly(Work<Q, A> work, Executor background, Executor fxThread) {
        this.work = work;
        this.background = background;
        this.fxThread = fxThread;
    }

    /**
     * Asks a question; one that still waits is dropped, and one that is being answered is
     * cancelled.
     */
    public void ask(Q question) {
        if (question.equals(newest)) {
            return;
        }
        newest = question;
        waiting = question;
        state.set(AnswerState.COMPUTING);
        if (busy.get()) {
            running.cancel();
        } else {
            startNext();
        }
    }

    /**
     * Answers no question until the next is asked: one that waits is dropped, and one that is being
     * answered is cancelled.
     */
    public void cancel() {
        newest = null;
        waiting = null;
        if (busy.get()) {
            running.cancel();
        }
    }

    private void startNext() {
        Q next = waiting;
        waiting = null;
        busy.set(next != null);
        if (next != null) {
            progress.set(0);
            running =
                    new BackgroundJob<>(
                            next, course -> work.answer(next, course), new Waiting(next), fxThread);
            running.start(background);
        }
    }

    /** Waits for the answer to one question. */
    private final class Waiting implements BackgroundJob.Observer<A> {

        private final Q question;

        Waiting(Q question) {
            this.question = question;
        }

        @Override
        public void done(A value) {
            failure.set(null);
            answer.set(new Answer<>(question, value));
            endWith(AnswerState.ANSWERED);
            startNext();
        }

        /** Forgets the failed question, so that it may be asked again. */
        @Override
        public void failed(Throwable cause) {
            newest = waiting;
            failure.set(new Failure<>(question, cause));
            endWith(AnswerState.FAILED);
            startNext();
        }

        private void endWith(AnswerState end) {
            if (waiting == null) {
                state.set(end);
            }
        }

        @Override
        public void cancelled() {
            startNext();
        }

        @Override
        public void progressed(double share) {
            progress.set(share);
        }
    }

    /** The last answer; null before the first. */
    public ReadOnlyObjectProperty<Answer<Q, A>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Why the last question failed; null if it did not. */
    public ReadOnlyObjectProperty<Failure<Q>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** How far the newest question is. */
    public ReadOnlyObjectProperty<AnswerState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether a question is being answered. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much of the running work is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
