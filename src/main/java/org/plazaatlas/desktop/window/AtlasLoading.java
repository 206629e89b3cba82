package org.plazaatlas.desktop.window;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.language.Words;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Opens an atlas in the background, because it may take seconds, and says which step it is at. For
 * the FX thread only.
 */
final class AtlasLoading implements BackgroundJob.Observer<OpenedAtlas> {

    private final Words words;
    private final Consumer<OpenedAtlas> opened;
    private final Consumer<Throwable> failed;
    private final BackgroundJob<OpenedAtlas> job;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");

    /**
     * @param opened receives the atlas, on the FX thread
     * @param failed receives the reason why it can't be opened, on the FX thread
     */
    AtlasLoading(
            OpenedAtlas.Opener opener,
            Path folder,
            Words words,
            Consumer<OpenedAtlas> opened,
            Consumer<Throwable> failed) {
        this.words = words;
        this.opened = opened;
        this.failed = failed;
        job =
                new BackgroundJob<>(
                        folder,
                        course -> opener.open(folder, reached -> tell(reached, course)),
                        this,
                        Platform::runLater);
    }

    void start(Executor background) {
        job.start(background);
    }

    private void tell(OpenedAtlas.Step reached, BackgroundJob.Course course) {
        FxThread.run(() -> step.set(words.of(reached)));
        course.progress((reached.ordinal() + 1.0) / (OpenedAtlas.Step.values().length + 1));
    }

    @Override
    public void done(OpenedAtlas atlas) {
        opened.accept(atlas);
    }

    @Override
    public void failed(Throwable cause) {
        failed.accept(cause);
    }

    @Override
    public void progressed(double share) {
        progress.set(share);
    }

    /** The current step, in words. */
    ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The share that is done, from 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
