package org.plazaatlas.desktop.timeline;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.axis.YearTick;
import org.plazaatlas.model.Subject;

import java.util.Optional;

/** Draws the marks of a layout; colours come from the style sheet. */
final class AxisMarks extends Pane {

    private static final double DOT_RADIUS = 3;
    private static final double DIAMOND_SIDE = 6;
    private static final double RING_RADIUS = 6;
    private static final double YEAR_TICK_HEIGHT = 4;
    private static final double GAP_BETWEEN_BANDS = 1;

    private final Circle ring = styled(new Circle(RING_RADIUS), "selection-ring");

    AxisMarks() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void draw(TimelineLayout layout) {
        getChildren().setAll(baseLine(layout.axis()), yearTicks(layout), changeTicks(layout));
        layout.bands().stream().map(AxisMarks::band).forEach(getChildren()::add);
        layout.yearTicks().stream()
                .filter(YearTick::labelled)
                .map(AxisMarks::yearLabel)
                .forEach(getChildren()::add);
        getChildren().add(new Group(layout.eventMarks().stream().map(AxisMarks::event).toList()));
        getChildren().add(ring);
        ring.setVisible(false);
    }

    /** Rings the mark of the selected event, if an event is selected. */
    void showSelection(TimelineLayout layout, Optional<Subject> selection) {
        Optional<EventMark> mark =
                layout.eventMarks().stream()
                        .filter(
                                m ->
                                        m.events().stream()
                                                .anyMatch(
                                                        e ->
                                                                selection.equals(
                                                                        Optional.of(
                                                                                Subject.event(
                                                                                        e.id())))))
                        .findFirst();
        ring.setVisible(mark.isPresent());
        mark.ifPresent(
                m -> {
                    ring.setCenterX(m.x());
                    ring.setCenterY(AxisRows.laneCentre(m.lane()));
                });
    }

    private static Node baseLine(TimeAxis axis) {
        double y = AxisRows.BASE_LINE + 0.5;
        return styled(new Line(axis.left(), y, axis.right(), y), "base-line");
    }

    private static Node yearTicks(TimelineLayout layout) {
        Path path = new Path();
        for (YearTick tick : layout.yearTicks()) {
            double x = Math.floor(tick.x()) + 0.5;
            double bottom = AxisRows.BASE_LINE + (tick.labelled() ? YEAR_TICK_HEIGHT : 2);
            path.getElements().addAll(new MoveTo(x, AxisRows.BASE_LINE), new LineTo(x, bottom));
        }
        return styled(path, "year-ticks");
    }

    private static Node changeTicks(TimelineLayout layout) {
        Path path = new Path();
        for (ChangeTick tick : layout.changeTicks()) {
            double x = tick.x() + 0.5;
            double top = AxisRows.tickTop(tick.strength());
            path.getElements().addAll(new MoveTo(x, AxisRows.BASE_LINE), new LineTo(x, top));
        }
        return styled(path, "change-ticks");
    }

    private static Node band(Band band) {
        Label label = new Label(band.shownName());
        label.getStyleClass().add("presidency");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.resizeRelocate(
                band.left(),
                AxisRows.BAND_TOP,
                Math.max(1, band.width() - GAP_BETWEEN_BANDS),
                AxisRows.BAND_HEIGHT);
        label.setManaged(false);
        return label;
    }

    private static Node yearLabel(YearTick tick) {
        Text text = styled(new Text(tick.label()), "axis-label");
        text.setTextOrigin(VPos.TOP);
        text.setY(AxisRows.LABEL_TOP);
        text.layoutBoundsProperty()
                .subscribe(bounds -> text.setX(Math.round(tick.x() - bounds.getWidth() / 2)));
        return text;
    }

    private static Node event(EventMark mark) {
        double y = AxisRows.laneCentre(mark.lane());
        if (mark.shock()) {
            double half = DIAMOND_SIDE / 2;
            Shape diamond = new Rectangle(mark.x() - half, y - half, DIAMOND_SIDE, DIAMOND_SIDE);
            diamond.setRotate(45);
            return styled(diamond, "shock");
        }
        return styled(new Circle(mark.x(), y, DOT_RADIUS), "event");
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
