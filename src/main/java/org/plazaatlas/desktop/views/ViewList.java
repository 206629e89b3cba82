package org.plazaatlas.desktop.views;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.RowDrag;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.workspace.SavedView;

/**
 * The saved views. Enter or a click opens a view, F2 renames it, Delete removes it, Alt with the
 * arrows or dragging moves it.
 */
final class ViewList extends ListView<SavedView> {

    private final SavedViewsModel savedViews;
    private final LiveWords words;

    ViewList(AtlasModel model, SavedViewsModel savedViews, LiveWords words) {
        this.savedViews = savedViews;
        this.words = words;
        setId("views");
        getStyleClass().addAll("quiet-list", "view-list", "reorderable-list");
        setItems(savedViews.views());
        setCellFactory(_ -> new ViewCell(savedViews, words, model.languageProperty()));
        accessibleTextProperty().bind(words.text("views"));
        setPlaceholder(nothing());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        RowDrag.install(this, place -> place != savedViews.editedProperty().get(), this::move);
        savedViews.editedProperty().subscribe(place -> follow(place.intValue()));
    }

    private VBox nothing() {
        Label title = new Label();
        title.getStyleClass().add("no-views-title");
        title.textProperty().bind(words.text("noViews"));
        Label text = new Label();
        text.getStyleClass().add("pane-text");
        text.setWrapText(true);
        text.textProperty().bind(words.text("howToSave"));
        VBox both = new VBox(title, text);
        both.getStyleClass().add("no-views");
        return both;
    }

    private void follow(int edited) {
        if (edited >= 0) {
            getSelectionModel().select(edited);
            scrollTo(edited);
        } else if (holdsFocus()) {
            requestFocus();
        }
    }

    /**
     * Whether the focus is in the list and stays there. While it is leaving for another part of the
     * window, only the scene knows where it goes.
     */
    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private void press(KeyEvent event) {
        int place = getSelectionModel().getSelectedIndex();
        if (event.getTarget() == this && act(event, place)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, int place) {
        boolean alt = event.isAltDown();
        return switch (event.getCode()) {
            case ENTER -> !alt && on(place, () -> savedViews.open(place));
            case F2 -> on(place, () -> savedViews.edit(place));
            case DELETE, BACK_SPACE -> on(place, () -> savedViews.remove(place));
            case UP -> alt && on(place, () -> move(place, place - 1));
            case DOWN -> alt && on(place, () -> move(place, place + 1));
            default -> false;
        };
    }

    private static boolean on(int place, Runnable effect) {
        if (place >= 0) {
            effect.run();
        }
        return place >= 0;
    }

    /** Moves a view and keeps it selected. */
    void move(int from, int to) {
        if (savedViews.move(from, to)) {
            getSelectionModel().select(to);
            scrollTo(to);
        }
    }
}
