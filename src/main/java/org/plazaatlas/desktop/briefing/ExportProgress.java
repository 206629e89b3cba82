package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.briefing.series.ExportTask;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.language.Language;
import org.plazaatlas.store.file.FileReason;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs export tasks in the background, one at a time, and shows their progress with a button to
 * cancel. One at a time, because there is one bar to watch and one button to cancel.
 */
final class ExportProgress extends HBox {

    private final Executor background;
    private final LiveWords words;
    private final ObservableValue<Language> language;
    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private BackgroundJob<String> running;

    ExportProgress(Executor background, LiveWords words, ObservableValue<Language> language) {
        this.background = background;
        this.words = words;
        this.language = language;
        setId("writing");
        getStyleClass().add("writing");
        bar.setMinWidth(60);
        step.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        step.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(step, Priority.ALWAYS);
        Button cancel = new Button();
        cancel.setId("cancelWriting");
        cancel.textProperty().bind(words.text("cancel"));
        cancel.setMnemonicParsing(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> cancel());
        getChildren().addAll(bar, step, cancel);
        setVisible(false);
    }

    /** Whether a task is running or waits for the thread. */
    boolean isBusy() {
        return running != null;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            step.setText(words.now().get("cancelling"));
        }
    }

    /**
     * Runs a task, unless another one is still running.
     *
     * @param name of the file or target, for the progress text
     * @param done called on the FX thread when the task is complete
     * @param failed receives the reason on the FX thread, in the language of the window; also at
     *     once if another task is running
     */
    void run(String name, ExportTask work, Runnable done, Consumer<String> failed) {
        if (running != null) {
            failed.accept(words.now().get("busy"));
            return;
        }
        running =
                new BackgroundJob<>(
                        name,
                        course -> {
                            work.run(new ShownProgress(course));
                            return name;
                        },
                        new Ending(done, failed),
                        FxThread::run);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        step.setText(words.now().get("writing", name));
        setVisible(true);
        running.start(background);
    }

    /** Shows how far the running task is; it is called on the thread of the task. */
    private final class ShownProgress implements WorkProgress {

        private final BackgroundJob.Course course;

        ShownProgress(BackgroundJob.Course course) {
            this.course = course;
        }

        @Override
        public void at(int finished, int total, String name) {
            FxThread.run(
                    () -> {
                        if (!isCancelled() && running != null) {
                            show(finished, total, name);
                        }
                    });
        }

        @Override
        public boolean isCancelled() {
            return course.isCancelled();
        }
    }

    private void show(int done, int total, String name) {
        bar.setProgress(total == 1 ? ProgressBar.INDETERMINATE_PROGRESS : done / (double) total);
        step.setText(words.now().get("writingOf", Math.min(done + 1, total), total, name));
    }

    /** Hides the progress first, since the caller may start another task. */
    private final class Ending implements BackgroundJob.Observer<String> {

        private final Runnable then;
        private final Consumer<String> tellFailure;

        Ending(Runnable then, Consumer<String> tellFailure) {
            this.then = then;
            this.tellFailure = tellFailure;
        }

        @Override
        public void done(String name) {
            cancelled();
            then.run();
        }

        @Override
        public void failed(Throwable cause) {
            cancelled();
            tellFailure.accept(reason(cause));
        }

        @Override
        public void cancelled() {
            running = null;
            setVisible(false);
        }
    }

    private String reason(Throwable cause) {
        return cause instanceof SeriesException e
                ? e.in(language.getValue())
                : FileReason.of(cause).in(language.getValue());
    }
}
