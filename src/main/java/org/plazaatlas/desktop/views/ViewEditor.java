package org.plazaatlas.desktop.views;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.workspace.SavedView;

/**
 * Edits the name and note of a view. Enter in the name, or leaving the editor, accepts them; Esc
 * leaves both as they were.
 */
final class ViewEditor extends VBox {

    private static final int NOTE_ROWS = 3;

    private final SavedViewsModel savedViews;
    private final LiveWords words;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private int place;
    private boolean open;

    ViewEditor(SavedViewsModel savedViews, LiveWords words) {
        this.savedViews = savedViews;
        this.words = words;
        getStyleClass().add("view-editor");
        setPrefWidth(0);
        name.setId("viewName");
        name.accessibleTextProperty().bind(words.text("viewName"));
        name.setOnAction(_ -> take());
        note.setId("viewNote");
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        note.promptTextProperty().bind(words.text("viewNote"));
        note.accessibleTextProperty().bind(words.text("viewNote"));
        getChildren().addAll(name, note, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusWithinProperty().subscribe((had, has) -> leave(had && !has));
    }

    private HBox buttons() {
        HBox line = new HBox(button("doneEditing", this::take), button("cancelEditing", this::end));
        line.getStyleClass().add("view-editor-buttons");
        return line;
    }

    private Button button(String key, Runnable effect) {
        Button button = new Button();
        button.setId(key);
        button.getStyleClass().add("small");
        button.textProperty().bind(words.text(key));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    /**
     * Starts to edit a view; does nothing if it is being edited already, since a cell is updated
     * again and again.
     */
    void edit(int at, SavedView saved) {
        if (open && place == at) {
            return;
        }
        place = at;
        open = true;
        name.setText(saved.name());
        note.setText(saved.note());
        Platform.runLater(this::focusName);
    }

    /** Called later, because the field can have the focus only after the list has laid it out. */
    private void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void leave(boolean left) {
        if (left && open) {
            take();
        }
    }

    private void take() {
        open = false;
        savedViews.endEditing();
        savedViews.describe(place, name.getText(), note.getText());
    }

    private void end() {
        open = false;
        savedViews.endEditing();
    }
}
