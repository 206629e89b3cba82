package org.plazaatlas.desktop.detail;

import javafx.beans.property.ReadOnlyBooleanProperty;

import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.Dossier;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Reads dossiers in the background; what was read for an older request is dropped. Between two
 * dates of one subject it rests, so that the map has the processor while the date is dragged. All
 * methods are for the FX thread, which is told the results.
 */
final class DossierLoader {

    /** Who is told. */
    interface Reader {
        /** A dossier was read; empty if the atlas has no such subject. */
        void show(DossierRequest request, Optional<Dossier> dossier);

        /** The newest request could not be answered. */
        void fail(DossierRequest request);
    }

    private final NewestOnly<DossierRequest, Optional<Dossier>> dossiers;
    private final Consumer<Runnable> rest;
    private final Reader reader;
    private DossierRequest newest;
    private DossierRequest answered;
    private boolean resting;

    /**
     * @param rest runs a task on the FX thread after a rest
     */
    DossierLoader(
            DossierReader dossiers, Executor background, Consumer<Runnable> rest, Reader reader) {
        this.dossiers =
                new NewestOnly<>(
                        (request, _) ->
                                dossiers.read(
                                        request.subject(), request.date(), request.language()),
                        background,
                        FxThread::run);
        this.rest = rest;
        this.reader = reader;
        // Of an answer that equals the last one, after a failure, only invalidation tells.
        this.dossiers.answerProperty().subscribe(this::take);
        this.dossiers.failureProperty().subscribe(this::takeFailure);
    }

    /** Whether a request is being answered. */
    ReadOnlyBooleanProperty busyProperty() {
        return dossiers.busyProperty();
    }

    /** Asks for a dossier in the place of what was asked for before. */
    void load(DossierRequest request) {
        if (request.equals(newest)) {
            return;
        }
        newest = request;
        if (!(resting && request.differsInDateOnly(answered))) {
            dossiers.ask(request);
        }
    }

    private void take() {
        NewestOnly.Answer<DossierRequest, Optional<Dossier>> answer =
                dossiers.answerProperty().get();
        if (answer != null) {
            end(answer.question(), () -> reader.show(answer.question(), answer.value()));
        }
    }

    private void takeFailure(NewestOnly.Failure<DossierRequest> failure) {
        if (failure != null) {
            end(failure.question(), () -> reader.fail(failure.question()));
        }
    }

    private void end(DossierRequest request, Runnable tell) {
        if (request.equals(newest)) {
            answered = request;
            tell.run();
            resting = true;
            rest.accept(this::endRest);
        }
    }

    private void endRest() {
        resting = false;
        if (!newest.equals(answered)) {
            dossiers.ask(newest);
        }
    }
}
