package org.plazaatlas.desktop.lesson;

import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.quiz.Quiz;
import org.plazaatlas.lesson.quiz.QuizMaker;
import org.plazaatlas.lesson.quiz.QuizRequest;
import org.plazaatlas.territory.time.History;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Makes quizzes in the background, since many days may have to be looked at. */
final class QuizMaking implements BackgroundJob.Observer<Quiz> {

    private final Consumer<Quiz> made;
    private final Runnable failed;

    private QuizMaking(Consumer<Quiz> made, Runnable failed) {
        this.made = made;
        this.failed = failed;
    }

    /**
     * Starts to make a quiz.
     *
     * @param lessons whose questions are asked too
     * @param made receives the quiz, on the FX thread
     * @param failed called on the FX thread if the program has a fault; it is logged
     */
    static void start(
            History history,
            List<Lesson> lessons,
            QuizRequest request,
            Executor background,
            Consumer<Quiz> made,
            Runnable failed) {
        new BackgroundJob<>(
                        request,
                        _ -> new QuizMaker(history, lessons).make(request),
                        new QuizMaking(made, failed),
                        FxThread::run)
                .start(background);
    }

    @Override
    public void done(Quiz quiz) {
        made.accept(quiz);
    }

    @Override
    public void failed(Throwable cause) {
        failed.run();
    }
}
