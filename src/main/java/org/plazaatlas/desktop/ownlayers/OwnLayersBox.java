package org.plazaatlas.desktop.ownlayers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerStack;

import java.util.List;

/** The list of the analyst's layers, the topmost first, with what can be done with each. */
public final class OwnLayersBox extends VBox {

    private final OwnLayersModel model;
    private final LayerFiles files;
    private final LiveWords words;
    private final VBox list = new VBox(2);

    /**
     * @param add lets the user choose files to add
     * @param files asks for files to read and to write
     */
    public OwnLayersBox(OwnLayersModel model, Runnable add, LayerFiles files) {
        super(4);
        this.files = files;
        this.model = model;
        words = new LiveWords(OwnLayersBox.class, model.model().languageProperty());
        setId("ownLayers");
        list.setId("ownLayerList");
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("ownLayers"));
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("text-muted");
        none.textProperty().bind(words.text("ownLayers.none"));
        none.visibleProperty().bind(model.layersProperty().map(List::isEmpty));
        none.managedProperty().bind(none.visibleProperty());
        Label reading = new Label();
        reading.getStyleClass().add("text-muted");
        reading.textProperty().bind(words.text("ownLayers.reading"));
        reading.visibleProperty().bind(model.busyProperty());
        reading.managedProperty().bind(reading.visibleProperty());
        Button button = new Button();
        button.setId("addLayers");
        button.setGraphic(new FontIcon(Feather.PLUS));
        button.textProperty().bind(words.text("ownLayers.add"));
        button.setOnAction(_ -> add.run());
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, none, list, reading, button);
        model.layersProperty().subscribe(_ -> showList());
        model.model().languageProperty().subscribe(_ -> showList());
    }

    private void showList() {
        list.getChildren()
                .setAll(model.layersProperty().get().reversed().stream().map(this::row).toList());
    }

    private Node row(OwnLayer layer) {
        AddedLayer added = layer.added();
        LayerStack stack = model.stack();
        CheckBox shown = new CheckBox(added.credit().name());
        shown.setId("ownLayer-" + added.credit().name());
        shown.setMnemonicParsing(false);
        shown.setTooltip(new Tooltip(added.credit().name() + "\n" + added.reference().file()));
        shown.setSelected(added.visible());
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setOnAction(_ -> stack.show(added.id(), shown.isSelected()));
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox line = new HBox(4, shown, menu(layer));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(line);
        layer.problem()
                .ifPresent(
                        problem -> {
                            Label told =
                                    new Label(
                                            added.reference().file().getFileName()
                                                    + ": "
                                                    + problem.in(language()));
                            told.setWrapText(true);
                            told.getStyleClass().add("danger");
                            row.getChildren().addAll(told, finding(added));
                        });
        return row;
    }

    /** Lets a layer be read from a file that was moved or mended. */
    private Hyperlink finding(AddedLayer added) {
        Hyperlink find = new Hyperlink(words.now().get("ownLayers.find"));
        find.setId("findLayer-" + added.credit().name());
        find.setOnAction(
                _ ->
                        files.chooseLayerFiles().stream()
                                .findFirst()
                                .map(added.reference()::withFile)
                                .ifPresent(found -> model.stack().refer(added.id(), found)));
        return find;
    }

    private Language language() {
        return model.model().view().language();
    }

    private MenuButton menu(OwnLayer layer) {
        String id = layer.added().id();
        LayerStack stack = model.stack();
        int place = stack.layers().indexOf(layer.added());
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
        menu.setId("ownLayerMenu-" + layer.added().credit().name());
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(words.now().get("ownLayers.menu", layer.added().credit().name()));
        MenuItem style = item("ownLayers.style", () -> LayerStyleDialog.show(model, layer, this));
        MenuItem table =
                item("ownLayers.table", () -> AttributeTable.show(model, layer, files, this));
        MenuItem zoom = item("ownLayers.zoom", () -> model.zoomTo(layer));
        MenuItem up = item("ownLayers.up", () -> stack.move(id, place + 1));
        MenuItem down = item("ownLayers.down", () -> stack.move(id, place - 1));
        table.setDisable(layer.prepared().isEmpty());
        zoom.setDisable(layer.prepared().isEmpty());
        up.setDisable(place == stack.layers().size() - 1);
        down.setDisable(place == 0);
        menu.getItems()
                .addAll(
                        style,
                        table,
                        zoom,
                        new SeparatorMenuItem(),
                        up,
                        down,
                        new SeparatorMenuItem(),
                        item("ownLayers.remove", () -> stack.remove(id)));
        return menu;
    }

    private MenuItem item(String key, Runnable effect) {
        MenuItem item = new MenuItem(words.now().get(key));
        item.setId(key);
        item.setOnAction(_ -> effect.run());
        return item;
    }
}
