package org.plazaatlas.desktop.detail;

import javafx.beans.property.ReadOnlyBooleanProperty;

import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.dossier.Dossier;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Composes dossiers in the background and drops those of older requests. Between two dates of one
 * subject it pauses, so that the map has the processor while the date is dragged; another subject
 * is composed at once, because somebody has clicked it. All methods are for the FX thread, on which
 * the reader gets the results.
 */
final class DossierLoader {

    /** Receives the results, on the FX thread. */
    interface Reader {
        /** A dossier is there; empty if the atlas has no such subject. */
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
     * @param rest runs a task on the FX thread after the pause
     */
    DossierLoader(
            DossierReader dossiers, Executor background, Consumer<Runnable> rest, Reader reader) {
        this.dossiers =
                new NewestOnly<>((request, _) -> dossiers.read(request), background, FxThread::run);
        this.rest = rest;
        this.reader = reader;
        // After a failure the next answer may equal the last one: then only invalidation fires.
        this.dossiers.answerProperty().subscribe(this::take);
        this.dossiers.failureProperty().subscribe(this::takeFailure);
    }

    /** Whether a request is being answered. */
    ReadOnlyBooleanProperty busyProperty() {
        return dossiers.busyProperty();
    }

    /** Asks for a dossier; an older request that has no answer yet is dropped. */
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
