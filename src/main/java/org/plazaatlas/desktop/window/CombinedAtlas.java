package org.plazaatlas.desktop.window;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.util.Subscription;

import org.plazaatlas.desktop.ownrecords.OwnRecordsModel;
import org.plazaatlas.desktop.ownrecords.OwnStatement;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.own.OwnAtlas;
import org.plazaatlas.workspace.own.OwnMunicipalities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * An atlas together with what the analyst says, made anew in the background whenever that changes.
 * For the FX thread only.
 */
final class CombinedAtlas {

    /** Receives what is made, on the FX thread. */
    interface Observer {

        /** An atlas is to be shown instead of the one before. */
        void show(OpenedAtlas atlas);

        /** What is said cannot count; the atlas is shown without it. */
        void refuse(List<Problem> problems);

        /** An atlas could not be made, by a fault of the program; the one before stays. */
        void fail(Throwable cause);
    }

    /**
     * What came of combining.
     *
     * @param problems why what is said cannot count; empty if it can
     */
    private record Outcome(OpenedAtlas atlas, List<Problem> problems) {}

    /** The keeper's atlas with the outlines of a folder, which are not read for each change. */
    private record Outlined(Optional<Path> folder, Atlas atlas) {}

    private final OpenedAtlas keepers;
    private final Observer observer;
    private volatile Outlined outlined;
    private final NewestOnly<OwnStatement, Outcome> combining;
    private final Subscription following;
    private volatile Optional<OpenedAtlas> shown = Optional.empty();

    /**
     * Shows the atlas, and shows it anew with each change.
     *
     * @param keepers the atlas as its keeper left it
     */
    CombinedAtlas(
            OpenedAtlas keepers, OwnRecordsModel own, Executor background, Observer observer) {
        this.keepers = keepers;
        outlined = new Outlined(Optional.empty(), keepers.history().atlas());
        this.observer = observer;
        combining =
                new NewestOnly<>((statement, _) -> combined(statement), background, FxThread::run);
        combining.answerProperty().subscribe(onceThere(answer -> take(answer.value())));
        combining.failureProperty().subscribe(onceThere(failure -> observer.fail(failure.cause())));
        following = own.statementProperty().subscribe(this::combine);
    }

    private static <T> Consumer<T> onceThere(Consumer<T> receiver) {
        return value -> Optional.ofNullable(value).ifPresent(receiver);
    }

    /** The keeper's atlas is there from the start. */
    private void combine(OwnStatement statement) {
        boolean first = shown.isEmpty() && !combining.busyProperty().get();
        if (first && statement.leavesAtlas()) {
            show(keepers);
        } else {
            combining.ask(statement);
        }
    }

    private Outcome combined(OwnStatement statement) {
        List<Problem> problems = new ArrayList<>();
        Atlas atlas = keepers.history().atlas();
        Atlas combined = withMunicipalities(statement.municipalities(), problems);
        try {
            combined = OwnAtlas.of(combined, statement.records(), statement.use());
        } catch (AtlasException e) {
            problems.addAll(e.problems());
        }
        return new Outcome(
                combined == atlas ? keepers : OpenedAtlas.of(combined, earlier()), problems);
    }

    /** The atlas with outlines of the analyst's own; without them if they cannot be read. */
    private Atlas withMunicipalities(Optional<Path> folder, List<Problem> problems) {
        if (!outlined.folder().equals(folder)) {
            try {
                Atlas with = OwnMunicipalities.of(keepers.history().atlas(), folder);
                outlined = new Outlined(folder, with);
            } catch (AtlasException e) {
                problems.addAll(e.problems());
                return keepers.history().atlas();
            }
        }
        return outlined.atlas();
    }

    /** Those whose mosaic may do again. */
    private List<OpenedAtlas> earlier() {
        List<OpenedAtlas> earlier = new ArrayList<>(List.of(keepers));
        shown.ifPresent(earlier::add);
        return earlier;
    }

    private void take(Outcome outcome) {
        if (!outcome.problems().isEmpty()) {
            observer.refuse(outcome.problems());
        }
        show(outcome.atlas());
    }

    private void show(OpenedAtlas atlas) {
        if (shown.isEmpty() || shown.get() != atlas) {
            shown = Optional.of(atlas);
            observer.show(atlas);
        }
    }

    /** Whether an atlas is being made. */
    ReadOnlyBooleanProperty busyProperty() {
        return combining.busyProperty();
    }

    /** Follows no change any more. */
    void stop() {
        following.unsubscribe();
    }
}
