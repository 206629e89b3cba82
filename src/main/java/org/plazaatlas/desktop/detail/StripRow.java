package org.plazaatlas.desktop.detail;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.dossier.Dossier.Strip.Meaning;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One organization or state over time: its name, a thick bar while it is dominant and a thin,
 * lighter one while it is present, and a line at the shown date. A click on a bar offers the days
 * on which it begins and ends, and the claims that it rests on; the context menu does so for all.
 */
final class StripRow extends PressableRow {

    private static final double LOWEST = 22;
    private static final double ROOM_AROUND_NAME = 4;
    private static final double NAME_WIDTH = 112;
    private static final double BARS_LEFT = 120;
    private static final double BARS_RIGHT_INSET = 16;
    private static final double DOMINANT_HEIGHT = 12;
    private static final double PRESENCE_HEIGHT = 5;
    private static final double PRESENCE_OPACITY = 0.6;
    private static final double THINNEST_BAR = 2;

    /** How far beside a thin bar a click still means it. */
    private static final double REACH = 4;

    private final Row row;
    private final Meaning meaning;
    private final Label name;
    private final List<Rectangle> bars;
    private final Line now = new Line();
    private final DossierRendering rendering;
    private LocalDate date;

    StripRow(Row row, Meaning meaning, DossierRendering rendering) {
        super(() -> rendering.select().accept(row.subject()));
        this.row = row;
        this.meaning = meaning;
        this.rendering = rendering;
        date = rendering.date();
        name = WrappedText.of(row.name(), "strip-name");
        Color colour = row.colourOf().map(rendering.colour()).orElse(Color.GRAY);
        bars = row.stretches().stream().map(stretch -> bar(stretch, colour)).toList();
        now.getStyleClass().add("now-line");
        getStyleClass().add("strip-row");
        getChildren().add(name);
        getChildren().addAll(bars);
        getChildren().add(now);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        describe();
        setOnContextMenuRequested(this::offerAll);
    }

    @Override
    void act(MouseEvent click) {
        Optional<LevelSpan> stretch = stretchAt(click.getX());
        if (stretch.isPresent()) {
            menu().show(this, List.of(stretch.get()), click.getScreenX(), click.getScreenY());
        } else {
            super.act(click);
        }
    }

    /** On the name, the context menu of the panel copies the line. */
    private void offerAll(ContextMenuEvent event) {
        if (event.isKeyboardTrigger() || event.getX() >= BARS_LEFT) {
            menu().show(this, row.stretches(), event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private StretchMenu menu() {
        return new StretchMenu(row, meaning, rendering);
    }

    /** The stretch whose bar is nearest to a place, and not far from it. */
    private Optional<LevelSpan> stretchAt(double x) {
        TimeAxis axis = axis(rendering, getWidth());
        return row.stretches().stream()
                .filter(stretch -> distance(stretch, axis, x) <= REACH)
                .min(Comparator.comparingDouble(stretch -> distance(stretch, axis, x)));
    }

    private static double distance(LevelSpan stretch, TimeAxis axis, double x) {
        double left = axis.nearestXOf(stretch.range().from());
        double right = axis.nearestXOf(stretch.range().to());
        return Math.max(0, Math.max(left - x, x - right));
    }

    /** The axis of a strip of this width, in pixels. */
    static TimeAxis axis(DossierRendering rendering, double width) {
        double bars = Math.max(0, width - BARS_LEFT - BARS_RIGHT_INSET);
        return new TimeAxis(rendering.span(), BARS_LEFT, bars);
    }

    void show(LocalDate changed) {
        date = changed;
        placeNow(axis(rendering, getWidth()));
    }

    private void describe() {
        StretchText text = new StretchText(meaning, rendering);
        setAccessibleText(row.name() + ": " + text.of(row, "; "));
        Tooltip.install(this, new Tooltip(row.name() + "\n" + text.of(row, "\n")));
    }

    private static Rectangle bar(LevelSpan stretch, Color colour) {
        boolean dominant = stretch.level() == Level.DOMINANT;
        Rectangle bar = new Rectangle(0, dominant ? DOMINANT_HEIGHT : PRESENCE_HEIGHT, colour);
        bar.getStyleClass().add("stretch");
        bar.setOpacity(dominant ? 1 : PRESENCE_OPACITY);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        TimeAxis axis = axis(rendering, getWidth());
        double height = name.prefHeight(NAME_WIDTH);
        name.resizeRelocate(0, (getHeight() - height) / 2, NAME_WIDTH, height);
        for (int i = 0; i < bars.size(); i++) {
            place(bars.get(i), row.stretches().get(i), axis);
        }
        placeNow(axis);
    }

    private void place(Rectangle bar, LevelSpan stretch, TimeAxis axis) {
        double left = axis.nearestXOf(stretch.range().from());
        double right = axis.nearestXOf(stretch.range().to());
        bar.setX(left);
        bar.setWidth(Math.max(THINNEST_BAR, right - left));
        bar.setY((getHeight() - bar.getHeight()) / 2);
    }

    private void placeNow(TimeAxis axis) {
        double x = axis.nearestXOf(date);
        now.setStartX(x);
        now.setEndX(x);
        now.setStartY(0);
        now.setEndY(getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LOWEST, Math.ceil(name.prefHeight(NAME_WIDTH)) + ROOM_AROUND_NAME);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return BARS_LEFT + BARS_RIGHT_INSET;
    }

    @Override
    protected double computeMinWidth(double height) {
        return BARS_LEFT + BARS_RIGHT_INSET;
    }
}
