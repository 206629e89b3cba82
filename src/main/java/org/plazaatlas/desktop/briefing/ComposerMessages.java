package org.plazaatlas.desktop.briefing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.MessageDialogs;
import org.plazaatlas.desktop.control.Notices;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Says how an export or a print ended, in the window where the user is: the composer, or the main
 * window. Each message replaces the one before. For the FX thread only.
 */
final class ComposerMessages {

    private final LiveWords words;
    private final Dialogs dialogs;
    private final Supplier<Stage> window;
    private final Supplier<Notices> notices;
    private Runnable takeBack = () -> {};

    /**
     * @param window the window that dialogs belong to, asked each time, since the composer may
     *     close meanwhile
     * @param notices the notices of that window
     */
    ComposerMessages(
            LiveWords words, Dialogs dialogs, Supplier<Stage> window, Supplier<Notices> notices) {
        this.words = words;
        this.dialogs = dialogs;
        this.window = window;
        this.notices = notices;
    }

    /** Says something that stays until it is closed or something else is said. */
    void say(String text, Button... actions) {
        Notices here = notices.get();
        replaceBy(here, () -> here.show(text, actions));
    }

    private void replaceBy(Notices here, Supplier<Node> message) {
        takeBack();
        Node shown = message.get();
        takeBack = () -> here.takeBack(shown);
    }

    /** Removes the last message, if it is still shown. */
    void takeBack() {
        takeBack.run();
    }

    void saved(Path target) {
        Button open = new Button(words.now().get("openFolder"));
        open.setOnAction(_ -> dialogs.openFolder(target.toAbsolutePath().getParent()));
        Notices here = notices.get();
        replaceBy(here, () -> here.tell(words.now().get("saved", target), open));
    }

    void failed(Path target, String problem) {
        new MessageDialogs(window.get())
                .showError(
                        words.now(),
                        words.now().get("notSaved"),
                        words.now().get("notSavedBecause", target, problem));
    }
}
