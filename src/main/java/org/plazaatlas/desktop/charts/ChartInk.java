package org.plazaatlas.desktop.charts;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The colours and fonts of a chart. They are read from invisible samples that the style sheet
 * styles: a canvas has no style sheet of its own, and this way it still follows the theme.
 */
final class ChartInk extends Group {

    private final Text axisLabel = sample(new Text("2000"), "axis-label");
    private final Text name = sample(new Text("2000"), "chart-name");
    private final Rectangle line = sample(new Rectangle(1, 1), "chart-line");
    private final Rectangle ground = sample(new Rectangle(1, 1), "chart-ground");

    /**
     * @param changed called when the theme has changed a colour or the font
     */
    ChartInk(Runnable changed) {
        getChildren().addAll(axisLabel, name, line, ground);
        setVisible(false);
        setManaged(false);
        axisLabel.fillProperty().subscribe(changed);
        name.fillProperty().subscribe(changed);
        line.fillProperty().subscribe(changed);
        ground.fillProperty().subscribe(changed);
        name.fontProperty().subscribe(changed);
    }

    private static <N extends Node> N sample(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    /** Figures and years beside the chart. */
    Paint axisLabel() {
        return axisLabel.getFill();
    }

    Font axisFont() {
        return axisLabel.getFont();
    }

    /** Names and lines in the chart. */
    Paint name() {
        return name.getFill();
    }

    Font nameFont() {
        return name.getFont();
    }

    /** The lines of the scale. */
    Paint line() {
        return line.getFill();
    }

    /** The background of the chart. */
    Paint ground() {
        return ground.getFill();
    }

    static double widthOf(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
