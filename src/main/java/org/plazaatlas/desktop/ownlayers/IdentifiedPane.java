package org.plazaatlas.desktop.ownlayers;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.suggest.SuggestedFields;

import java.util.List;

/**
 * What the selected features of own layers say, above what the atlas knows of the place. It is
 * hidden while none is selected.
 */
public final class IdentifiedPane extends VBox {

    private static final int MOST_FEATURES = 8;
    private static final int MOST_FIELDS = 40;
    private static final double FIELD_WIDTH = 130;
    private static final double MOST_HEIGHT = 260;

    private final OwnLayersModel model;
    private final LayerFiles files;
    private final VBox list = new VBox(12);

    public IdentifiedPane(OwnLayersModel model, LayerFiles files) {
        this.model = model;
        this.files = files;
        setId("identified");
        getStyleClass().add("identified");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        list.heightProperty()
                .subscribe(
                        h -> scroll.setPrefViewportHeight(Math.min(h.doubleValue(), MOST_HEIGHT)));
        getChildren().add(scroll);
        model.selectedProperty().subscribe(_ -> show());
        model.model().languageProperty().subscribe(_ -> show());
    }

    private Words words() {
        return Words.of(IdentifiedPane.class, model.model().view().language());
    }

    private void show() {
        List<FeaturesOfLayer> selected = model.selectedProperty().get();
        list.getChildren().setAll(selected.stream().map(this::layer).toList());
    }

    private Node layer(FeaturesOfLayer some) {
        Words words = words();
        Label heading = new Label(some.layer().added().credit().name());
        heading.getStyleClass().add("pane-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        IconButton close = new IconButton("clearFeatures", Feather.X);
        close.setName(words.get("identified.close"));
        close.setOnAction(_ -> model.clearSelection());
        VBox box = new VBox(6, new HBox(4, heading, close));
        some.features().stream()
                .limit(MOST_FEATURES)
                .forEach(feature -> box.getChildren().add(feature(some.layer(), feature)));
        int more = some.features().size() - MOST_FEATURES;
        if (more > 0) {
            box.getChildren().add(new Label(words.get("identified.more", more)));
        }
        Button zoom = new Button(words.get("table.zoom"));
        zoom.setId("zoomToSelection");
        zoom.setOnAction(_ -> model.zoomTo(some.features()));
        Hyperlink table = new Hyperlink(words.get("identified.table"));
        table.setId("tableOfSelection");
        table.setOnAction(_ -> AttributeTable.show(model, some.layer(), files, this));
        box.getChildren().add(new HBox(8, zoom, table));
        return box;
    }

    private Node feature(OwnLayer layer, LoadedFeature feature) {
        List<LayerField> fields = layer.prepared().orElseThrow().loaded().fields();
        VBox box = new VBox(2);
        SuggestedFields.name(fields)
                .map(name -> layer.prepared().orElseThrow().loaded().indexOf(name))
                .map(place -> feature.values().get(place))
                .ifPresent(
                        name -> {
                            Label title = new Label(name.toString());
                            title.setWrapText(true);
                            title.getStyleClass().add("feature-name");
                            box.getChildren().add(title);
                        });
        GridPane values = new GridPane();
        values.setHgap(8);
        values.setVgap(2);
        for (int i = 0; i < Math.min(MOST_FIELDS, fields.size()); i++) {
            Object value = feature.values().get(i);
            if (value != null && !value.toString().isBlank()) {
                addRow(values, fields.get(i).name(), value.toString());
            }
        }
        box.getChildren().add(values);
        return box;
    }

    private static void addRow(GridPane values, String field, String value) {
        Label name = new Label(field);
        name.getStyleClass().add("text-muted");
        name.setMaxWidth(FIELD_WIDTH);
        Label told = new Label(value);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(told, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        values.addRow(values.getRowCount(), name, told);
    }
}
