package org.plazaatlas.desktop.layers;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.view.IncidentFinder;
import org.plazaatlas.view.Layer;

import java.util.Arrays;
import java.util.List;

/**
 * What the map draws: what areas are coloured by, the layers as check boxes, incidents, the sources
 * that it follows, and the organizations.
 */
public final class LayersPane extends VBox {

    private static final double LEAST_LIST = 190;

    private final AtlasModel model;
    private final LiveWords words;
    private final Node own;

    /**
     * @param own the list of the analyst's own layers
     */
    public LayersPane(
            AtlasModel model, IncidentFinder incidents, BackgroundWork background, Node own) {
        this.model = model;
        this.own = own;
        words = new LiveWords(LayersPane.class, model.languageProperty());
        getStyleClass().add("layers-pane");
        OrganizationList organizations = new OrganizationList(model, words);
        organizations.setMinHeight(LEAST_LIST);
        VBox.setVgrow(organizations, Priority.ALWAYS);
        IncidentsPane incidentsPane = new IncidentsPane(model, incidents, background, words);
        getChildren().addAll(upper(incidentsPane), organizations);
    }

    /** All but the organizations; it scrolls where a window is low. */
    private ScrollPane upper(IncidentsPane incidents) {
        VBox column =
                new VBox(
                        heading("colouring"),
                        new ColouringBox(model, words),
                        heading("layers"),
                        layerBoxes(),
                        new AttributionBox(model, words),
                        incidents,
                        own,
                        new EvidencePane(model, words));
        column.getStyleClass().add("layers-column");
        ScrollPane scroller = new ScrollPane(column);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        VBox.setVgrow(scroller, Priority.SOMETIMES);
        scroller.setMinHeight(0);
        scroller.maxHeightProperty().bind(column.heightProperty());
        return scroller;
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text(key));
        return heading;
    }

    private VBox layerBoxes() {
        List<CheckBox> boxes = Arrays.stream(Layer.values()).map(this::layerBox).toList();
        VBox column = new VBox();
        column.getStyleClass().add("layer-boxes");
        column.getChildren().setAll(boxes);
        column.setMinHeight(USE_PREF_SIZE);
        return column;
    }

    private CheckBox layerBox(Layer layer) {
        CheckBox box = new CheckBox();
        box.setId("layer-" + layer.name());
        box.textProperty().bind(words.text(layer));
        model.viewProperty().subscribe(view -> box.setSelected(view.shows(layer)));
        box.setOnAction(_ -> model.setLayerShown(layer, box.isSelected()));
        return box;
    }
}
