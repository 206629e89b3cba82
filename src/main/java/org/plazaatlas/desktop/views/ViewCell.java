package org.plazaatlas.desktop.views;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.workspace.SavedView;

/**
 * A line of the list of views: number, name, summary, note, and buttons to rename and remove it.
 * While it is edited an editor takes its place.
 */
final class ViewCell extends ListCell<SavedView> {

    private static final int MOST_KEYS = 9;

    private final SavedViewsModel savedViews;
    private final LiveWords words;
    private final Label number = new Label();
    private final Label name = text("view-name");
    private final Label summary = text("view-summary");
    private final Label note = text("view-note");
    private final HBox row = new HBox();
    private final ViewEditor editor;

    ViewCell(SavedViewsModel savedViews, LiveWords words, ObservableValue<Language> language) {
        this.savedViews = savedViews;
        this.words = words;
        editor = new ViewEditor(savedViews, words);
        getStyleClass().add("view-cell");
        fillRow();
        savedViews.editedProperty().subscribe(_ -> show());
        indexProperty().subscribe(_ -> show());
        language.subscribe(_ -> show());
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private void fillRow() {
        number.getStyleClass().add("view-number");
        number.setMinWidth(USE_PREF_SIZE);
        VBox texts = new VBox(name, summary, note);
        texts.getStyleClass().add("view-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        row.getStyleClass().add("view-row");
        row.setPrefWidth(0);
        row.getChildren()
                .addAll(
                        number,
                        texts,
                        button("renameView", Feather.EDIT_2, () -> savedViews.edit(getIndex())),
                        button("removeView", Feather.TRASH_2, () -> savedViews.remove(getIndex())));
        texts.setOnMouseClicked(this::click);
    }

    private IconButton button(String key, Ikon icon, Runnable effect) {
        IconButton button = new IconButton(key, icon);
        words.text(key).subscribe(button::setName);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            savedViews.open(getIndex());
        }
    }

    @Override
    protected void updateItem(SavedView saved, boolean empty) {
        super.updateItem(saved, empty);
        show();
    }

    private void show() {
        SavedView saved = getItem();
        if (isEmpty() || saved == null) {
            setGraphic(null);
        } else if (savedViews.editedProperty().get() == getIndex()) {
            setGraphic(editor);
            editor.edit(getIndex(), saved);
        } else {
            setGraphic(row);
            show(saved);
        }
    }

    private void show(SavedView saved) {
        int place = getIndex() + 1;
        number.setText(Integer.toString(place));
        String shows = savedViews.summary(saved);
        name.setText(saved.name());
        summary.setText(shows.equals(saved.name()) ? "" : shows);
        note.setText(saved.note());
        String key = place <= MOST_KEYS ? words.now().get("opensWith", place) : "";
        setAccessibleText(String.join(", ", saved.name(), shows, saved.note(), key));
    }
}
