package org.plazaatlas.desktop.search;

import atlantafx.base.controls.CustomTextField;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.analysis.CoordinateText;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.dossier.search.Search;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;

import java.util.function.Consumer;

/**
 * The search field, with the results under it while the user types. Up and Down move through the
 * hits, Enter selects one, Esc clears the field and gives the focus back. The map moves to a chosen
 * place. Searching is fast enough for the FX thread.
 */
public final class SearchBox extends StackPane {

    private static final int MOST_HITS = 60;
    private static final double GAP = 4;

    private final AtlasModel model;
    private final Search search;
    private final CustomTextField field = new CustomTextField();
    private final ResultList results;
    private final Consumer<LonLat> goTo;
    private final Runnable left;

    /**
     * @param goTo shows a place whose coordinates were typed
     * @param left called when the search ends, to move the focus elsewhere
     */
    public SearchBox(AtlasModel model, Search search, Consumer<LonLat> goTo, Runnable left) {
        this.model = model;
        this.search = search;
        this.goTo = goTo;
        this.left = left;
        LiveWords words = new LiveWords(SearchBox.class, model.languageProperty());
        results = new ResultList(words, this::choose, this::choose);
        getStyleClass().add("search-box");
        getChildren().add(field);
        styleField(words);
        results.setManaged(false);
        results.setVisible(false);
        field.textProperty().subscribe(this::find);
        model.languageProperty().subscribe(() -> find(field.getText()));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        results.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void styleField(LiveWords words) {
        field.setId("search");
        FontIcon icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("search-icon");
        field.setLeft(icon);
        field.promptTextProperty().bind(words.text("prompt"));
        field.accessibleTextProperty().bind(words.text("prompt"));
    }

    /** The field, for moving the focus to it. */
    public TextField field() {
        return field;
    }

    /** The results, for an overlay of the window. They place themselves under the field. */
    public Node results() {
        return results;
    }

    private void find(String query) {
        results.show(
                CoordinateText.read(query)
                        .map(SearchResults::of)
                        .orElseGet(
                                () ->
                                        SearchResults.of(
                                                search.find(
                                                        query,
                                                        model.view().language(),
                                                        MOST_HITS))));
        if (field.isFocused()) {
            open();
        }
    }

    private void open() {
        boolean asked = !field.getText().isBlank();
        results.setVisible(asked);
        if (asked && results.getParent() != null) {
            Bounds under =
                    results.getParent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
            double width = Math.max(under.getWidth(), ResultList.MIN_WIDTH);
            results.resizeRelocate(
                    under.getMinX(), under.getMaxY() + GAP, width, results.getPrefHeight());
        }
    }

    private void focusMoved(Node owner) {
        if (owner == field) {
            open();
        } else if (owner != results) {
            results.setVisible(false);
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

    private void choose(LonLat place) {
        leave();
        goTo.accept(place);
    }

    private void leave() {
        field.clear();
        results.setVisible(false);
        left.run();
    }
}
