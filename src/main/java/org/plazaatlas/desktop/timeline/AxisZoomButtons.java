package org.plazaatlas.desktop.timeline;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/**
 * The buttons that zoom the axis and show all of it; a button that would do nothing is disabled.
 */
final class AxisZoomButtons extends VBox {

    private final IconButton closer = new IconButton("axis-closer", Feather.ZOOM_IN);
    private final IconButton farther = new IconButton("axis-farther", Feather.ZOOM_OUT);
    private final IconButton all = new IconButton("axis-all", Feather.MAXIMIZE);

    AxisZoomButtons(AxisCamera camera) {
        closer.setOnAction(_ -> camera.zoom(AxisCamera.STEP));
        farther.setOnAction(_ -> camera.zoom(1 / AxisCamera.STEP));
        all.setOnAction(_ -> camera.showAll());
        closer.disableProperty().bind(camera.windowProperty().map(AxisWindow::isClosest));
        farther.disableProperty().bind(camera.windowProperty().map(AxisWindow::showsAll));
        all.disableProperty().bind(farther.disableProperty());
        getChildren().addAll(closer, farther, all);
        getStyleClass().add("axis-zoom");
    }

    void show(Language language) {
        Words words = Words.of(AxisZoomButtons.class, language);
        closer.setName(words.get("zoom.closer"));
        farther.setName(words.get("zoom.farther"));
        all.setName(words.get("zoom.all"));
    }
}
