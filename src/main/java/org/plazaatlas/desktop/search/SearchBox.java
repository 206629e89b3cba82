package org.plazaatlas.desktop.search;

import atlantafx.base.controls.CustomTextField;

import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.LiveWords;
import org.plazaatlas.dossier.Search;
import org.plazaatlas.model.Subject;

/**
 * The search field with its results under it as one types. Up and Down go through the hits, Enter
 * selects one, Esc clears and gives the focus back. A place that was chosen is shown on the map.
 */
public final class SearchBox extends StackPane {

    private static final int MOST_HITS = 40;
    private static final double GAP = 4;

    private final AtlasModel model;
    private final Search search;
    private final CustomTextField field = new CustomTextField();
    private final ResultList results;
    private final Popup popup = new Popup();
    private final Runnable left;

    /**
     * @param left run when the search is over, to give the focus to something else
     */
    public SearchBox(AtlasModel model, Search search, Runnable left) {
        this.model = model;
        this.search = search;
        this.left = left;
        LiveWords words = new LiveWords(SearchBox.class, model.languageProperty());
        results = new ResultList(words, this::choose);
        getStyleClass().add("search-box");
        getChildren().add(field);
        styleField(words);
        popup.getContent().add(results);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe(this::find);
        model.languageProperty().subscribe(() -> find(field.getText()));
        field.focusedProperty().subscribe(this::focusChanged);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void styleField(LiveWords words) {
        field.setId("search");
        FontIcon icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("search-icon");
        field.setLeft(icon);
        field.promptTextProperty().bind(words.text("prompt"));
        field.accessibleTextProperty().bind(words.text("prompt"));
    }

    /** The field, to give it the focus. */
    public TextField field() {
        return field;
    }

    private void find(String query) {
        results.show(SearchResults.of(search.find(query, model.view().language(), MOST_HITS)));
        if (query.isBlank() || !field.isFocused()) {
            popup.hide();
        } else {
            open();
        }
    }

    private void open() {
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        if (bounds != null) {
            results.setPrefWidth(Math.max(bounds.getWidth(), ResultList.MIN_WIDTH));
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + GAP);
        }
    }

    private void focusChanged(boolean focused) {
        if (focused && !field.getText().isBlank()) {
            open();
        } else if (!focused) {
            popup.hide();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.step(1);
            case UP -> results.step(-1);
            case ENTER -> results.chooseCurrent();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(Subject subject) {
        leave();
        model.select(subject);
        model.showPlace(subject);
    }

    private void leave() {
        field.clear();
        popup.hide();
        left.run();
    }
}
