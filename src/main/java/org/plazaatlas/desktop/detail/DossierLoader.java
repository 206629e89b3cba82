package org.plazaatlas.desktop.detail;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.plazaatlas.dossier.Dossier;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Reads dossiers in the background: one reading runs, only the newest request waits, and what was
 * read for an older one is dropped. Between two dates of one subject it rests, so that the map has
 * the processor while the date is dragged. All methods are for the FX thread, which is told the
 * results.
 */
final class DossierLoader {

    /** Who is told. */
    interface Reader {
        /** A dossier was read; empty if the atlas has no such subject. */
        void show(DossierRequest request, Optional<Dossier> dossier);

        /** The newest request could not be answered. */
        void fail(DossierRequest request);
    }

    private static final System.Logger LOG = System.getLogger(DossierLoader.class.getName());

    private final DossierReader dossiers;
    private final Executor background;
    private final Consumer<Runnable> rest;
    private final Reader reader;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private DossierRequest newest;
    private DossierRequest answered;
    private boolean resting;

    /**
     * @param rest runs a task on the FX thread after a rest
     */
    DossierLoader(
            DossierReader dossiers, Executor background, Consumer<Runnable> rest, Reader reader) {
        this.dossiers = dossiers;
        this.background = background;
        this.rest = rest;
        this.reader = reader;
    }

    /** Whether the newest request is not answered yet. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Asks for a dossier in the place of what was asked for before. */
    void load(DossierRequest request) {
        if (request.equals(newest)) {
            return;
        }
        newest = request;
        if (!busy.get() && !(resting && request.differsInDateOnly(answered))) {
            start();
        }
    }

    private void start() {
        DossierRequest request = newest;
        busy.set(true);
        background.execute(() -> read(request));
    }

    private void read(DossierRequest request) {
        try {
            Optional<Dossier> dossier =
                    dossiers.read(request.subject(), request.date(), request.language());
            onFxThread(() -> finish(request, () -> reader.show(request, dossier)));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "No dossier for " + request, e);
            onFxThread(() -> finish(request, () -> reader.fail(request)));
        }
    }

    private void finish(DossierRequest request, Runnable tell) {
        busy.set(false);
        if (request.equals(newest)) {
            answered = request;
            tell.run();
            resting = true;
            rest.accept(this::endRest);
        } else {
            start();
        }
    }

    private void endRest() {
        resting = false;
        if (!newest.equals(answered) && !busy.get()) {
            start();
        }
    }

    private static void onFxThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
