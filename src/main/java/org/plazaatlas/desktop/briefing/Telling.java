package org.plazaatlas.desktop.briefing;

import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.plazaatlas.desktop.Dialogs;
import org.plazaatlas.desktop.LiveWords;
import org.plazaatlas.desktop.MessageDialogs;
import org.plazaatlas.desktop.Notices;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Tells how a piece of work ended, where the user is: in the composer, or in the main window.
 *
 * @param window the one in front
 * @param notices of that window
 */
record Telling(
        LiveWords words, Dialogs dialogs, Supplier<Stage> window, Supplier<Notices> notices) {

    void say(String text) {
        notices.get().show(text);
    }

    void saved(Path target) {
        Button open = new Button(words.now().get("openFolder"));
        open.setOnAction(_ -> dialogs.openFolder(target.toAbsolutePath().getParent()));
        notices.get().show(words.now().get("saved", target), open);
    }

    void failed(Path target, String problem) {
        new MessageDialogs(window.get())
                .showError(
                        words.now(),
                        words.now().get("notSaved"),
                        words.now().get("notSavedBecause", target, problem));
    }
}
