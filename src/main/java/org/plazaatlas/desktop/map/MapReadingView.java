package org.plazaatlas.desktop.map;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.topic.SignMeanings;
import org.plazaatlas.cartography.topic.SignMeanings.Explained;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.desktop.state.AtlasModel;

/**
 * Explains the signs that the map shows now in plain words; it follows the map. Signs are drawn as
 * in the legend.
 */
public final class MapReadingView extends ScrollPane {

    private static final double SCALE = 2;
    private static final double HEIGHT = 460;
    private static final double LEAST_HEIGHT = 200;
    private static final double GAP = 12;

    private final AtlasModel model;
    private final VBox rows = new VBox(GAP);

    /**
     * @param legend of the map, as it changes
     */
    public MapReadingView(AtlasModel model, ObservableValue<Legend> legend) {
        this.model = model;
        setId("mapReading");
        rows.setPadding(new Insets(0, GAP, 0, 0));
        setContent(rows);
        setFitToWidth(true);
        setPrefViewportHeight(HEIGHT);
        setMinHeight(LEAST_HEIGHT);
        legend.subscribe(this::show);
    }

    private void show(Legend legend) {
        if (legend != null) {
            rows.getChildren()
                    .setAll(
                            new SignMeanings(model.view().language())
                                    .of(legend).stream().map(this::row).toList());
        }
    }

    private Node row(Explained explained) {
        Label name = new Label(explained.name());
        name.getStyleClass().add("title-4");
        name.setWrapText(true);
        Label meaning = new Label(explained.meaning());
        meaning.setWrapText(true);
        VBox words = new VBox(2, name, meaning);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(GAP, sign(explained), words);
    }

    private Node sign(Explained explained) {
        StackPane place = new StackPane();
        place.setMinSize(Swatch.WIDTH, Region.USE_PREF_SIZE);
        place.setPadding(new Insets(4, 0, 0, 0));
        explained
                .sign()
                .map(
                        sign ->
                                new SwatchView(
                                        sign,
                                        model.view().theme(),
                                        SCALE,
                                        model.colourVisionProperty().get()))
                .ifPresent(place.getChildren()::add);
        place.setAlignment(Pos.TOP_LEFT);
        return place;
    }
}
