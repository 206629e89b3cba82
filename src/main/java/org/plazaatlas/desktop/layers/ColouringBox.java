package org.plazaatlas.desktop.layers;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Topic;

/**
 * Chooses what the areas are coloured by: zones or homicides. Neither is chosen while the map shows
 * hot spots or changes, which have drawers of their own.
 */
final class ColouringBox extends HBox {

    private final AtlasModel model;
    private final LiveWords words;
    private final ToggleGroup group = new ToggleGroup();

    ColouringBox(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("colouring-box");
        getChildren().addAll(button("zones", Topic.ZONES), button("homicides", Topic.HOMICIDES));
    }

    private RadioButton button(String name, Topic topic) {
        RadioButton button = new RadioButton();
        button.setId("colouring-" + name);
        button.setToggleGroup(group);
        button.textProperty().bind(words.text("colouring." + name));
        model.topicProperty().subscribe(shown -> button.setSelected(shown.equals(topic)));
        button.setOnAction(_ -> model.showTopic(topic));
        return button;
    }
}
