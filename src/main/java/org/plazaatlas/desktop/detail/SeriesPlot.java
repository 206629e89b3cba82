package org.plazaatlas.desktop.detail;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The figures of one source as bars on their own base line, from zero to the largest; a year
 * without a figure has no bar. One or two figures are written beside low bars, because they make no
 * curve.
 */
final class SeriesPlot extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int FEWEST_BARS = 3;
    private static final double TALL = 56;
    private static final double LOW = 20;
    private static final double TEXT_ROOM = 6;
    private static final double WIDEST_BAR = 14;
    private static final double GAP = 1.5;

    private final YearSeries series;
    private final ChartScale scale;
    private final DoubleFunction<String> format;
    private final double largest;
    private final Rectangle currentYear = new Rectangle();
    private final Line base = new Line();
    private final Line top = new Line();
    private final Text topLabel = new Text();
    private final List<Rectangle> bars;
    private int year;

    /**
     * @param format writes a value in the language of the panel
     */
    SeriesPlot(YearSeries series, ChartScale scale, DoubleFunction<String> format) {
        this.series = series;
        this.scale = scale;
        this.format = format;
        largest = series.points().stream().mapToDouble(Point::value).max().orElse(0);
        bars = series.points().stream().map(this::bar).toList();
        currentYear.getStyleClass().add("current-year");
        base.getStyleClass().add("axis-line");
        top.getStyleClass().add("top-line");
        topLabel.getStyleClass().add("axis-label");
        topLabel.setTextOrigin(VPos.CENTER);
        topLabel.setText(drawsShape() ? format.apply(largest) : figures());
        top.setVisible(drawsShape());
        getStyleClass().add("series-plot");
        getChildren().addAll(currentYear, top, base);
        getChildren().addAll(bars);
        getChildren().add(topLabel);
        setMinHeight(drawsShape() ? TALL : LOW);
        setPrefHeight(getMinHeight());
    }

    /** Highlights the slot and the bar of a year. */
    void show(int shownYear) {
        year = shownYear;
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(CURRENT, series.points().get(i).year() == year);
        }
        requestLayout();
    }

    private boolean drawsShape() {
        return series.points().size() >= FEWEST_BARS;
    }

    private String figures() {
        return String.join(
                " · ", series.points().stream().map(p -> format.apply(p.value())).toList());
    }

    private Rectangle bar(Point point) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().add("bar");
        Tooltip.install(bar, new Tooltip(point.year() + ": " + format.apply(point.value())));
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bottom = getHeight();
        double right = scale.slotLeft(scale.lastYear() + 1, width);
        place(base, ChartScale.LEFT, right, bottom - 0.5);
        place(top, ChartScale.LEFT, right, TEXT_ROOM + 0.5);
        layoutCurrentYear(width, bottom);
        for (int i = 0; i < bars.size(); i++) {
            layoutBar(bars.get(i), series.points().get(i), width, bottom);
        }
        layoutLabel(width, bottom);
    }

    private static void place(Line line, double left, double right, double y) {
        line.setStartX(left);
        line.setEndX(right);
        line.setStartY(y);
        line.setEndY(y);
    }

    private void layoutCurrentYear(double width, double height) {
        currentYear.setVisible(scale.contains(year));
        currentYear.setX(scale.slotLeft(year, width));
        currentYear.setWidth(scale.slotWidth(width));
        currentYear.setHeight(height);
    }

    private void layoutBar(Rectangle bar, Point point, double width, double bottom) {
        double slot = scale.slotWidth(width);
        double thickness = Math.clamp(slot - GAP, 1, WIDEST_BAR);
        double tallest = drawsShape() ? bottom - TEXT_ROOM - 1 : LOW / 2;
        double height = largest > 0 ? Math.max(1, tallest * point.value() / largest) : 0;
        bar.setX(scale.slotLeft(point.year(), width) + (slot - thickness) / 2);
        bar.setWidth(thickness);
        bar.setHeight(height);
        bar.setY(bottom - 1 - height);
    }

    /** Places the label left of the scale, or beside low bars on the side with room. */
    private void layoutLabel(double width, double bottom) {
        double textWidth = topLabel.getLayoutBounds().getWidth();
        if (drawsShape()) {
            topLabel.setX(ChartScale.LEFT - TEXT_ROOM - textWidth);
            topLabel.setY(TEXT_ROOM + 1);
            return;
        }
        double left = scale.slotLeft(series.points().getFirst().year(), width);
        double right = scale.slotLeft(series.points().getLast().year() + 1, width);
        boolean roomOnTheRight = right + TEXT_ROOM + textWidth <= width;
        topLabel.setX(roomOnTheRight ? right + TEXT_ROOM : left - TEXT_ROOM - textWidth);
        topLabel.setY(bottom / 2);
    }
}
