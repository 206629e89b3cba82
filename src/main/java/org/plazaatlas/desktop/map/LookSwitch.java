package org.plazaatlas.desktop.map;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.view.Look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses between the simple and the detailed look of the map, and shows which one it has. */
final class LookSwitch extends HBox {

    private final Map<Look, ToggleButton> buttons = new EnumMap<>(Look.class);

    /**
     * @param choose receives the look that the user wants
     */
    LookSwitch(LiveWords words, Consumer<Look> choose) {
        getStyleClass().add("look-switch");
        for (Look look : List.of(Look.SIMPLE, Look.DETAILED)) {
            ToggleButton button = new ToggleButton();
            button.setId("look-" + look.name());
            button.textProperty().bind(words.text(look));
            button.setTooltip(new Tooltip());
            button.getTooltip().textProperty().bind(words.text("what." + look.name()));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        choose.accept(look);
                    });
            buttons.put(look, button);
        }
        getChildren().add(new SegmentedButton(buttons.values().toArray(ToggleButton[]::new)));
    }

    /** Shows which look the map has: simple or detailed. */
    void show(Look shown) {
        buttons.forEach((look, button) -> button.setSelected(look == shown));
    }
}
