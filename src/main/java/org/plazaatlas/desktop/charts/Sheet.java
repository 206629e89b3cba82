package org.plazaatlas.desktop.charts;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.axis.YearTicks;

import java.util.function.DoubleFunction;

/** What the painters of both charts draw: scale, years, and text with a halo. */
record Sheet(GraphicsContext graphics, ChartInk ink, TimeAxis axis, Frame frame) {

    private static final double HALO_PX = 3;
    private static final double GAP_PX = 6;

    /** The lines of a scale with their values left of the axis. */
    void scale(ValueScale scale, DoubleFunction<String> format) {
        graphics.setLineWidth(1);
        graphics.setFont(ink.axisFont());
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        for (double value : scale.lines()) {
            double y = Math.floor(scale.yOf(value)) + 0.5;
            graphics.setStroke(ink.line());
            graphics.strokeLine(frame.left(), y, frame.right(), y);
            graphics.setFill(ink.axisLabel());
            graphics.fillText(format.apply(value), frame.left() - GAP_PX, y);
        }
    }

    /** A line where each labelled year starts. */
    void years() {
        graphics.setStroke(ink.line());
        graphics.setLineWidth(1);
        YearTicks.layOut(axis, text -> ChartInk.widthOf(text, ink.axisFont())).stream()
                .filter(tick -> tick.labelled() && frame.holds(tick.x()))
                .map(tick -> Math.floor(tick.x()) + 0.5)
                .forEach(x -> graphics.strokeLine(x, frame.top(), x, frame.bottom()));
    }

    /** The years below the chart. */
    void yearLabels(double middle) {
        graphics.setFont(ink.axisFont());
        graphics.setFill(ink.axisLabel());
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        YearTicks.layOut(axis, text -> ChartInk.widthOf(text, ink.axisFont())).stream()
                .filter(tick -> tick.labelled() && frame.holds(tick.x()))
                .forEach(tick -> graphics.fillText(tick.label(), tick.x(), middle));
    }

    /** A text that reads on any ground, centred on a point. */
    void name(String text, double x, double y) {
        graphics.setFont(ink.nameFont());
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setStroke(ink.ground());
        graphics.setLineWidth(HALO_PX);
        graphics.strokeText(text, x, y);
        graphics.setFill(ink.name());
        graphics.fillText(text, x, y);
    }
}
