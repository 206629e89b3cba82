package org.plazaatlas.desktop.briefing;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.briefing.series.Progress;
import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.Work;
import org.plazaatlas.desktop.LiveWords;
import org.plazaatlas.model.Language;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Has work done in the background, one piece after the other, and shows how far it is, with a
 * button to stop it.
 */
final class Writing extends HBox {

    private static final System.Logger LOG = System.getLogger(Writing.class.getName());

    private final Executor background;
    private final LiveWords words;
    private final ObservableValue<Language> language;
    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private Run running;

    Writing(Executor background, LiveWords words, ObservableValue<Language> language) {
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

    /** Whether something is being done, or waits for it. */
    boolean isBusy() {
        return running != null;
    }

    void cancel() {
        if (running != null) {
            running.cancelled = true;
            step.setText(words.now().get("cancelling"));
        }
    }

    /**
     * Does a piece of work, unless another one is still going on.
     *
     * @param done called when it is complete
     * @param failed told why it is not, in the language of the window
     */
    void run(String name, Work work, Runnable done, Consumer<String> failed) {
        if (running != null) {
            failed.accept(words.now().get("busy"));
            return;
        }
        running = new Run(work, done, failed);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        step.setText(words.now().get("writing", name));
        setVisible(true);
        background.execute(running);
    }

    private void end(Runnable then) {
        onFxThread(
                () -> {
                    running = null;
                    setVisible(false);
                    then.run();
                });
    }

    private void show(int done, int total, String name) {
        bar.setProgress(total == 1 ? ProgressBar.INDETERMINATE_PROGRESS : done / (double) total);
        step.setText(words.now().get("writingOf", Math.min(done + 1, total), total, name));
    }

    private static void onFxThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** One piece of work on its way. */
    private final class Run implements Runnable, Progress {

        private final Work work;
        private final Runnable done;
        private final Consumer<String> failed;
        private volatile boolean cancelled;

        Run(Work work, Runnable done, Consumer<String> failed) {
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            try {
                work.run(this);
                end(done);
            } catch (CancellationException _) {
                end(() -> {});
            } catch (SeriesException e) {
                end(() -> failed.accept(e.in(language.getValue())));
            } catch (IOException e) {
                end(() -> failed.accept(e.getMessage()));
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.log(Level.ERROR, "Writing failed", e);
                end(() -> failed.accept(String.valueOf(e)));
            }
        }

        @Override
        public void at(int finished, int total, String name) {
            onFxThread(
                    () -> {
                        if (!cancelled && running == this) {
                            show(finished, total, name);
                        }
                    });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
