package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StepKeys;
import org.plazaatlas.desktop.piece.PieceChange;
import org.plazaatlas.desktop.piece.PieceHistory;

import java.util.Optional;

/** Undo and redo, each with the name of the step that it concerns. */
final class StepButtons extends HBox {

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
        if (StepKeys.isUndo(event)) {
            history.undo();
            event.consume();
        } else if (StepKeys.isRedo(event)) {
            history.redo();
            event.consume();
        }
    }
}
