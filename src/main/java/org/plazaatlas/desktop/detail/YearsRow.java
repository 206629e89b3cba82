package org.plazaatlas.desktop.detail;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.plazaatlas.desktop.axis.CalendarTick;
import org.plazaatlas.desktop.axis.CalendarTicks;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.language.Language;

import java.util.function.DoubleFunction;

/** The years under a chart or a history strip. */
final class YearsRow extends Region {

    private static final double HEIGHT = 20;
    private static final double TICK_HEIGHT = 4;
    private static final double LABEL_TOP = 5;

    private final DoubleFunction<TimeAxis> axisOfWidth;
    private final Language language;
    private final Text sample = new Text("2000");
    private TimeAxis drawn;
    private Font drawnWith;

    /**
     * @param axisOfWidth the axis for a width of this row in pixels
     */
    YearsRow(DoubleFunction<TimeAxis> axisOfWidth, Language language) {
        this.axisOfWidth = axisOfWidth;
        this.language = language;
        sample.getStyleClass().add("axis-label");
        sample.setVisible(false);
        sample.setManaged(false);
        getChildren().add(sample);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        TimeAxis axis = axisOfWidth.apply(getWidth());
        if (axis.equals(drawn) && sample.getFont() == drawnWith) {
            return;
        }
        drawn = axis;
        drawnWith = sample.getFont();
        getChildren().setAll(sample, baseLine(axis));
        CalendarTicks.layOutYears(axis, getWidth(), language, this::widthOf).stream()
                .filter(CalendarTick::labelled)
                .forEach(this::draw);
    }

    private void draw(CalendarTick tick) {
        double x = Math.floor(tick.x()) + 0.5;
        Line line = new Line(x, 0.5, x, TICK_HEIGHT);
        line.getStyleClass().add("axis-line");
        Text label = inFontOfSample(tick.label());
        label.getStyleClass().add("axis-label");
        label.setTextOrigin(VPos.TOP);
        label.setX(tick.labelLeft());
        label.setY(LABEL_TOP);
        getChildren().addAll(line, label);
    }

    private static Line baseLine(TimeAxis axis) {
        Line line = new Line(axis.left(), 0.5, axis.right(), 0.5);
        line.getStyleClass().add("axis-line");
        return line;
    }

    private double widthOf(String text) {
        return inFontOfSample(text).getLayoutBounds().getWidth();
    }

    private Text inFontOfSample(String text) {
        Text made = new Text(text);
        made.setFont(sample.getFont());
        return made;
    }
}
