package org.plazaatlas.desktop.detail;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.plazaatlas.dossier.Dossier;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Reads dossiers in the background: one reading runs, only the newest request waits, and what was
 * read for an older one is dropped. All methods are for the FX thread, which is told the results.
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
    private final Reader reader;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private DossierRequest newest;

    DossierLoader(DossierReader dossiers, Executor background, Reader reader) {
        this.dossiers = dossiers;
        this.background = background;
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
        if (!busy.get()) {
            busy.set(true);
            start(request);
        }
    }

    private void start(DossierRequest request) {
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
        if (Objects.equals(request, newest)) {
            busy.set(false);
            tell.run();
        } else {
            start(newest);
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
