package org.plazaatlas.desktop.search;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.plazaatlas.analysis.CoordinateText;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.search.SearchResults.Found;
import org.plazaatlas.desktop.search.SearchResults.Heading;
import org.plazaatlas.desktop.search.SearchResults.Line;
import org.plazaatlas.desktop.search.SearchResults.Spot;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;

import java.util.function.Consumer;

/**
 * The list of hits under the search field. The field keeps the focus, so that one can go on typing,
 * and moves through the list.
 */
final class ResultList extends ListView<Line> {

    static final double MIN_WIDTH = 360;

    private static final double HEADING_HEIGHT = 28;
    private static final double HIT_HEIGHT = 44;
    private static final double MAX_HEIGHT = 440;
    private static final double EMPTY_HEIGHT = 56;

    private final LiveWords words;
    private final Consumer<Subject> chosen;
    private final Consumer<LonLat> chosenPlace;
    private SearchResults results = SearchResults.NONE;

    ResultList(LiveWords words, Consumer<Subject> chosen, Consumer<LonLat> chosenPlace) {
        this.words = words;
        this.chosenPlace = chosenPlace;
        this.chosen = chosen;
        setId("searchResults");
        getStyleClass().addAll("floating-card", "search-results");
        setFocusTraversable(false);
        setCellFactory(_ -> new LineCell());
        Label nothing = new Label();
        nothing.textProperty().bind(words.text("nothingFound"));
        setPlaceholder(nothing);
        accessibleTextProperty().bind(words.text("results"));
    }

    void show(SearchResults found) {
        results = found;
        getItems().setAll(found.lines());
        double height = getItems().stream().mapToDouble(ResultList::height).sum() + 10;
        setPrefHeight(getItems().isEmpty() ? EMPTY_HEIGHT : Math.min(MAX_HEIGHT, height));
        select(found.best());
    }

    private static double height(Line line) {
        return line instanceof Heading ? HEADING_HEIGHT : HIT_HEIGHT;
    }

    /** Selects the next hit (1) or the previous one (-1). */
    void step(int direction) {
        select(results.nextHit(getSelectionModel().getSelectedIndex(), direction));
    }

    private void select(int index) {
        if (index >= 0) {
            getSelectionModel().select(index);
            scrollTo(Math.max(0, index - 3));
        }
    }

    void chooseCurrent() {
        switch (getSelectionModel().getSelectedItem()) {
            case Found(var hit) -> chosen.accept(hit.subject());
            case Spot(LonLat place) -> chosenPlace.accept(place);
            case Heading _ -> {}
            case null -> {}
        }
    }

    private final class LineCell extends ListCell<Line> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox hit = new VBox(title, detail);

        LineCell() {
            detail.getStyleClass().add("text-muted");
            hit.setPrefWidth(0);
            setOnMouseClicked(_ -> chooseCurrent());
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean heading = line instanceof Heading;
            getStyleClass().remove("result-heading");
            setDisable(heading);
            setGraphic(null);
            setText(null);
            switch (line) {
                case Heading(Subject.Kind kind) -> showHeading(kind);
                case Found(var found) -> showHit(found.title(), found.detail());
                case Spot(LonLat place) ->
                        showHit(
                                words.now().get("goTo", CoordinateText.decimal(place)),
                                CoordinateText.sexagesimal(place, words.now().language()));
                case null -> setPrefHeight(HIT_HEIGHT);
            }
        }

        private void showHeading(Subject.Kind kind) {
            getStyleClass().add("result-heading");
            setText(words.now().of(kind));
            setPrefHeight(HEADING_HEIGHT);
            setAccessibleRole(AccessibleRole.TEXT);
        }

        private void showHit(String name, String what) {
            title.setText(name);
            detail.setText(what);
            setGraphic(hit);
            setPrefHeight(HIT_HEIGHT);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setAccessibleText(name + ", " + what);
        }
    }
}
