package org.plazaatlas.desktop.map;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Optional;

/**
 * The line below the map: its sources, the coordinates under the pointer, and the scale bar. In a
 * narrow map the coordinates give way first, then the scale bar.
 */
final class MapFooter extends HBox {

    private final SourceLineView sources;
    private final ScaleBarView scaleBar;
    private Optional<FittingLabel> coordinates = Optional.empty();

    MapFooter(SourceLineView sources, ScaleBarView scaleBar) {
        super(sources, scaleBar);
        this.sources = sources;
        this.scaleBar = scaleBar;
        getStyleClass().add("map-footer");
        HBox.setHgrow(sources, Priority.ALWAYS);
    }

    void add(FittingLabel label) {
        coordinates = Optional.of(label);
        getChildren().add(1, label);
    }

    @Override
    protected void layoutChildren() {
        double gaps = 2 * getSpacing() + snappedLeftInset() + snappedRightInset();
        double taken = gaps + sources.leastWidth() + scaleBar.prefWidth(-1);
        coordinates.ifPresent(label -> label.fit(getWidth() - taken));
        scaleBar.setVisible(getWidth() >= taken);
        super.layoutChildren();
    }
}
