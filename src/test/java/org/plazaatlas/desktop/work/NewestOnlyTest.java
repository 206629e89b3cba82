package org.plazaatlas.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

class NewestOnlyTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Integer> answered = new ArrayList<>();
    private final NewestOnly<Integer, String> latest =
            new NewestOnly<>(this::answer, background::add, Runnable::run);
    private Throwable trouble;
    private Runnable meanwhile = () -> {};

    private String answer(int question, BackgroundJob.Course course) {
        if (trouble instanceof RuntimeException failure) {
            throw failure;
        }
        if (trouble instanceof Error error) {
            throw error;
        }
        meanwhile.run();
        course.checkCancelled();
        course.progress(0.5);
        answered.add(question);
        return "answer " + question;
    }

    @Test
    void onlyTheNewestQuestionWaits() {
        latest.ask(1);
        background.remove().run();
        for (int question = 2; question < 9; question++) {
            latest.ask(question);
        }
        background.remove().run();
        background.remove().run();
        assertThat(background).isEmpty();
        assertThat(answered).containsExactly(1, 8);
        assertThat(latest.answerProperty().get()).isEqualTo(new NewestOnly.Answer<>(8, "answer 8"));
    }

    @Test
    void theSameQuestionIsAnsweredOnce() {
        latest.ask(1);
        background.remove().run();
        latest.ask(1);
        assertThat(background).isEmpty();
    }

    @Test
    void workOnAStaleQuestionIsCutShort() {
        meanwhile = () -> latest.ask(2);
        latest.ask(1);
        background.remove().run();
        assertThat(answered).isEmpty();
        meanwhile = () -> {};
        background.remove().run();
        assertThat(answered).containsExactly(2);
        assertThat(latest.failureProperty().get()).isNull();
    }

    @Test
    void tellsHowFarTheWorkIs() {
        latest.ask(1);
        assertThat(latest.busyProperty().get()).isTrue();
        background.remove().run();
        assertThat(latest.progressProperty().get()).isEqualTo(0.5);
        assertThat(latest.busyProperty().get()).isFalse();
    }

    @Test
    void aFailureLeavesTheLastAnswerAndTheQuestionMayBeAskedAgain() {
        latest.ask(1);
        background.remove().run();
        trouble = new IllegalStateException("no idea");
        latest.ask(2);
        background.remove().run();
        assertThat(latest.failureProperty().get().cause()).isSameAs(trouble);
        assertThat(latest.answerProperty().get().value()).isEqualTo("answer 1");
        trouble = null;
        latest.ask(2);
        background.remove().run();
        assertThat(latest.failureProperty().get()).isNull();
        assertThat(latest.answerProperty().get().value()).isEqualTo("answer 2");
    }

    @Test
    void anErrorIsToldAndTheNextQuestionIsAnswered() {
        trouble = new StackOverflowError("too deep");
        latest.ask(1);
        latest.ask(2);
        background.remove().run();
        assertThat(latest.failureProperty().get().cause()).isSameAs(trouble);
        trouble = null;
        background.remove().run();
        assertThat(answered).containsExactly(2);
        assertThat(latest.busyProperty().get()).isFalse();
    }

    @Test
    void anExecutorThatTakesNothingIsToldAsAFailure() {
        NewestOnly<Integer, String> refused =
                new NewestOnly<>(
                        this::answer,
                        _ -> {
                            throw new RejectedExecutionException("shut down");
                        },
                        Runnable::run);
        refused.ask(1);
        assertThat(refused.failureProperty().get().question()).isEqualTo(1);
        assertThat(refused.busyProperty().get()).isFalse();
    }
}
