package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.PieceChange;
import org.plazaatlas.desktop.piece.PieceHistory;

import java.util.Optional;

/** Undo and redo, each with the name of the step that it concerns. */
final class StepButtons extends HBox {

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final PieceHistory history;

    StepButtons(PieceHistory history, LiveWords words) {
        this.history = history;
        IconButton undo = new IconButton("plate-undo", Feather.CORNER_UP_LEFT);
        undo.setOnAction(_ -> history.undo());
        name(undo, "undo", history.undoableProperty(), words);
        IconButton redo = new IconButton("plate-redo", Feather.CORNER_UP_RIGHT);
        redo.setOnAction(_ -> history.redo());
        name(redo, "redo", history.redoableProperty(), words);
        getChildren().addAll(undo, redo);
    }

    private static void name(
            IconButton button,
            String key,
            ObservableValue<Optional<PieceChange>> step,
            LiveWords words) {
        step.flatMap(
                        now ->
                                now.map(words::text)
                                        .map(name -> name.flatMap(n -> words.text(key + "Of", n)))
                                        .orElseGet(() -> words.text(key)))
                .subscribe(button::setName);
        button.disableProperty().bind(step.map(Optional::isEmpty));
    }

    /** Takes the keys of undo and redo, before a field that is typed in does so for itself. */
    void press(KeyEvent event) {
        if (UNDO.match(event)) {
            history.undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            history.redo();
            event.consume();
        }
    }
}
