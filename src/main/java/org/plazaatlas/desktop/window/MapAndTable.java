package org.plazaatlas.desktop.window;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.plazaatlas.desktop.settings.PanelState;

import java.util.function.Supplier;

/** The map, and the table below it while that is open; the divider between them can be dragged. */
final class MapAndTable extends SplitPane {

    private static final double LEAST_HEIGHT = 140;

    private final PanelState panels;
    private final Supplier<Region> table;
    private final StackPane tablePlace = new StackPane();

    /**
     * @param table makes the table when it is first opened, to keep the start of the window fast
     */
    MapAndTable(Region map, PanelState panels, Supplier<Region> table) {
        this.panels = panels;
        this.table = table;
        getStyleClass().add("map-and-table");
        setOrientation(Orientation.VERTICAL);
        map.setMinHeight(LEAST_HEIGHT);
        tablePlace.setMinHeight(LEAST_HEIGHT);
        tablePlace.setVisible(false);
        SplitPane.setResizableWithParent(tablePlace, false);
        getItems().add(map);
        panels.tableOpenProperty()
                .flatMap(open -> panels.shownProperty().map(shown -> open && shown))
                .subscribe(this::show);
    }

    /** The place of the table; hidden while the table is closed. */
    Node tablePlace() {
        return tablePlace;
    }

    private void show(boolean open) {
        tablePlace.setVisible(open);
        if (!open) {
            getItems().remove(tablePlace);
        } else if (!getItems().contains(tablePlace)) {
            if (tablePlace.getChildren().isEmpty()) {
                tablePlace.getChildren().add(table.get());
            }
            getItems().add(tablePlace);
            setDividerPositions(panels.mapShareProperty().get());
            getDividers().getFirst().positionProperty().subscribe(this::remember);
        }
    }

    private void remember(Number mapShare) {
        panels.mapShareProperty().set(mapShare.doubleValue());
    }
}
