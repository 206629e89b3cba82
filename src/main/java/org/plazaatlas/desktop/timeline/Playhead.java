package org.plazaatlas.desktop.timeline;

import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

/**
 * The line at the shown date, with a grip at its top. Its layout x is moved, so that nothing is
 * drawn again.
 */
final class Playhead extends Group {

    /** A grip 13 px wide with its tip at x 0. */
    private static final String GRIP =
            "M -4.5 4 H 4.5 A 2 2 0 0 1 6.5 6 V 9 L 0 15 L -6.5 9 V 6 A 2 2 0 0 1 -4.5 4 Z";

    Playhead() {
        Line line = new Line(0, AxisRows.GRIP_TOP + AxisRows.GRIP_HEIGHT, 0, AxisRows.BASE_LINE);
        line.getStyleClass().add("playhead-line");
        SVGPath grip = new SVGPath();
        grip.setContent(GRIP);
        grip.getStyleClass().add("playhead-grip");
        getChildren().addAll(line, grip);
        getStyleClass().add("playhead");
        setMouseTransparent(true);
        setManaged(false);
    }
}
