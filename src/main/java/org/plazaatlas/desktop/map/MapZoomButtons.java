package org.plazaatlas.desktop.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;

/** The floating buttons: zoom in, zoom out, whole country. */
final class MapZoomButtons extends VBox {

    private final LiveWords words;

    MapZoomButtons(MapCamera camera, LiveWords words) {
        this.words = words;
        getStyleClass().addAll("floating-card", "zoom-buttons");
        getChildren()
                .addAll(
                        button("zoomIn", Feather.PLUS, () -> camera.zoom(MapCamera.STEP)),
                        button("zoomOut", Feather.MINUS, () -> camera.zoom(1 / MapCamera.STEP)),
                        button("home", Feather.HOME, camera::home));
    }

    private Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> action.run());
        button.accessibleTextProperty().bind(words.text(key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(key));
        button.setTooltip(tooltip);
        return button;
    }
}
