package org.plazaatlas.desktop.window;

import javafx.application.Platform;
import javafx.stage.WindowEvent;

import org.plazaatlas.language.Words;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Closes the window. While something is being written it asks first, and waits until the writing
 * has ended and taken away what is unfinished; then it asks about unsaved changes. For the FX
 * thread only.
 */
final class Quitting {

    private final WindowContext context;
    private final Supplier<Optional<ShownAtlas>> shown;
    private boolean stopping;

    Quitting(WindowContext context, Supplier<Optional<ShownAtlas>> shown) {
        this.context = context;
        this.shown = shown;
    }

    /** What the user does with the frame of the window ends the same way as the menu. */
    void closeRequested(WindowEvent event) {
        event.consume();
        quit();
    }

    void quit() {
        Optional<ShownAtlas> writing = shown.get().filter(ShownAtlas::isWriting);
        if (writing.isEmpty() || stopping) {
            leave();
        } else {
            ask(writing.get());
        }
    }

    private void leave() {
        Runnable workspaces = () -> context.workspaces().askBeforeLeaving(context.stage()::hide);
        shown.get().ifPresentOrElse(atlas -> atlas.askBeforeLeaving(workspaces), workspaces);
    }

    private void ask(ShownAtlas writing) {
        Words words = Words.of(Quitting.class, writing.language());
        context.dialogs()
                .ask(
                        words.get("quit"),
                        words.get("quitWriting"),
                        words.get("quitAnyway"),
                        words.get("stay"),
                        () -> stop(writing));
    }

    /** The thread of exports takes the next task only when the cancelled one has tidied up. */
    private void stop(ShownAtlas writing) {
        stopping = true;
        writing.stop();
        context.services().threads().writing().execute(() -> Platform.runLater(this::leave));
    }
}
