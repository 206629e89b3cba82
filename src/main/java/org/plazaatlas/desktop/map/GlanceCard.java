package org.plazaatlas.desktop.map;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * The card beside the pointer: the name of what lies under it, and a short text about the place. It
 * stays inside the map and never lies under the pointer.
 */
final class GlanceCard extends VBox {

    private static final double DISTANCE = 16;

    private final Label name = new Label();
    private final Label rest = new Label();

    GlanceCard() {
        getStyleClass().addAll("floating-card", "glance-card");
        name.getStyleClass().add("glance-name");
        rest.getStyleClass().add("text-muted");
        name.setWrapText(true);
        rest.setWrapText(true);
        rest.managedProperty().bind(rest.textProperty().isNotEmpty());
        getChildren().addAll(name, rest);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows a text with its first line as the heading; a blank text hides the card. */
    void show(String text, Point2D pointer, Region map) {
        List<String> lines = text.lines().toList();
        setVisible(!text.isBlank());
        if (!isVisible()) {
            return;
        }
        name.setText(lines.getFirst());
        rest.setText(String.join("\n", lines.subList(1, lines.size())));
        autosize();
        relocate(
                beside(pointer.getX(), getWidth(), map.getWidth()),
                beside(pointer.getY(), getHeight(), map.getHeight()));
    }

    private static double beside(double pointer, double length, double room) {
        double after = pointer + DISTANCE;
        return after + length <= room ? after : Math.max(0, pointer - DISTANCE - length);
    }

    void hide() {
        setVisible(false);
    }
}
