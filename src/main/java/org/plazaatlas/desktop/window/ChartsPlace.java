package org.plazaatlas.desktop.window;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.plazaatlas.desktop.settings.PanelState;

import java.util.function.Supplier;

/**
 * The place of the charts, above the timeline and as wide; without height while they are closed.
 * Closed charts are removed from the scene, because they compute only while they are in one.
 */
final class ChartsPlace extends StackPane {

    private final Supplier<Region> charts;
    private Region made;

    /**
     * @param charts makes the charts when they are first opened, to keep the start of the window
     *     fast
     */
    ChartsPlace(PanelState panels, Supplier<Region> charts) {
        this.charts = charts;
        setMinHeight(USE_PREF_SIZE);
        panels.chartsOpenProperty()
                .flatMap(open -> panels.shownProperty().map(shown -> open && shown))
                .subscribe(this::show);
    }

    private void show(boolean open) {
        if (open && made == null) {
            made = charts.get();
        }
        getChildren().clear();
        if (open) {
            getChildren().add(made);
        }
        setVisible(open);
        setManaged(open);
    }
}
