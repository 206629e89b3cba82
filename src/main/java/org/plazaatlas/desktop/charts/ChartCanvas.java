package org.plazaatlas.desktop.charts;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import org.plazaatlas.desktop.axis.CalendarTick;
import org.plazaatlas.desktop.axis.CalendarTicks;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.language.Language;

import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** Draws what both charts have: scale, calendar, and text with a halo. */
record ChartCanvas(
        GraphicsContext graphics,
        ChartInk ink,
        TimeAxis axis,
        ChartFrame frame,
        Language language) {

    private static final double HALO_PX = 3;
    private static final double GAP_PX = 6;

    /** Room for half a label at either end, as on the timeline. */
    private static final double SIDE_PX = 22;

    /** Draws the lines of a scale, with their values left of the axis. */
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

    /** Draws a line where each labelled year, month or day starts. */
    void calendarLines() {
        graphics.setStroke(ink.line());
        graphics.setLineWidth(1);
        labelled()
                .mapToDouble(tick -> Math.floor(frame.left() - SIDE_PX + tick.x()) + 0.5)
                .forEach(x -> graphics.strokeLine(x, frame.top(), x, frame.bottom()));
    }

    /** Labels the years, months or days below the chart, around a line of this y. */
    void calendarLabels(double middle) {
        graphics.setFont(ink.axisFont());
        graphics.setFill(ink.axisLabel());
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.CENTER);
        labelled()
                .forEach(
                        tick ->
                                graphics.fillText(
                                        tick.label(),
                                        frame.left() - SIDE_PX + tick.labelLeft(),
                                        middle));
    }

    /**
     * The same ticks as on the timeline, which starts a little left of the axis: a label there
     * stands over the same day.
     */
    private Stream<CalendarTick> labelled() {
        double left = frame.left() - SIDE_PX;
        TimeAxis fromLeft = new TimeAxis(axis.range(), axis.left() - left, axis.width());
        double right = frame.right() + SIDE_PX - left;
        return CalendarTicks.layOut(
                        fromLeft, right, language, text -> ChartInk.widthOf(text, ink.axisFont()))
                .stream()
                .filter(tick -> tick.labelled() && frame.holds(left + tick.x()));
    }

    /** Draws a text centred on a point; its halo keeps it readable on any ground. */
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
