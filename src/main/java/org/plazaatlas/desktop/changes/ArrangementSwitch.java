package org.plazaatlas.desktop.changes;

import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.TwoMaps;

/** Chooses how two dates are shown: their difference, side by side, or one over the other. */
final class ArrangementSwitch extends SegmentedButton {

    private final AtlasModel model;
    private final LiveWords words;

    ArrangementSwitch(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("arrangement-switch");
        getButtons()
                .addAll(
                        button("difference", Arrangement.ONE_MAP),
                        button("sideBySide", TwoMaps.SIDE_BY_SIDE),
                        button("swipe", TwoMaps.SWIPE));
    }

    private ToggleButton button(String key, Arrangement arrangement) {
        ToggleButton button = new ToggleButton();
        button.setId(key);
        button.textProperty().bind(words.text(key));
        button.setMaxWidth(Double.MAX_VALUE);
        model.maps()
                .arrangementProperty()
                .subscribe(now -> button.setSelected(now.equals(arrangement)));
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    model.maps().arrange(arrangement);
                });
        return button;
    }
}
