package org.plazaatlas.desktop.timeline;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

import org.plazaatlas.desktop.axis.CalendarTick;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the marks of a layout as nodes; their colours come from the style sheet. */
final class AxisMarks extends Pane {

    private static final double DOT_RADIUS = 3;
    private static final double DIAMOND_RADIUS = 4.25;
    private static final double RING_RADIUS = 6;
    private static final double GAP_BETWEEN_BARS = 1;
    private static final double GAP_BETWEEN_BANDS = 1;

    private final Map<PresidencyBand, Label> bands = new LinkedHashMap<>();
    private final Circle ring = styled(new Circle(RING_RADIUS), "selection-ring");

    AxisMarks() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void draw(TimelineLayout layout) {
        getChildren().setAll(incidents(layout));
        getChildren().addAll(histogram(layout.eventBins()));
        getChildren().addAll(evidence(layout), calendarTicks(layout), baseLine(layout.axis()));
        getChildren().add(changeTicks(layout));
        bands.clear();
        layout.bands().forEach(band -> bands.put(band, label(band)));
        getChildren().addAll(bands.values());
        layout.calendarTicks().stream()
                .filter(CalendarTick::labelled)
                .map(AxisMarks::label)
                .forEach(getChildren()::add);
        getChildren().addAll(events(layout), shocks(layout));
        getChildren().add(ring);
        ring.setVisible(false);
    }

    /** Rings the mark of the selected event, if an event is selected. */
    void showSelection(TimelineLayout layout, Optional<Subject> selection) {
        Optional<TimelineEventMark> mark =
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

    /** Lines from the base line down to the labels; ticks without a label are shorter. */
    private static Node calendarTicks(TimelineLayout layout) {
        Path path = new Path();
        for (CalendarTick tick : layout.calendarTicks()) {
            double x = Math.floor(tick.x()) + 0.5;
            double bottom = tick.labelled() ? AxisRows.LABEL_TOP : AxisRows.EVIDENCE_TOP;
            path.getElements().addAll(new MoveTo(x, AxisRows.BASE_LINE), new LineTo(x, bottom));
        }
        return styled(path, "calendar-ticks");
    }

    /** A path for each family of events, stacked. */
    private static List<Node> histogram(List<HistogramBin> bins) {
        double[] tops = bins.stream().mapToDouble(_ -> AxisRows.EVENTS_BOTTOM).toArray();
        List<Node> paths = new ArrayList<>();
        for (EventFamily family : EventFamily.values()) {
            Path path = new Path();
            for (int i = 0; i < tops.length; i++) {
                HistogramBin bin = bins.get(i);
                double height =
                        AxisRows.eventsHeight(bin.counts().get(family.ordinal()), bin.most());
                addBar(path, bin, tops[i] - height, height);
                tops[i] -= height;
            }
            paths.add(styled(path, family.styleClass()));
        }
        return paths;
    }

    /** Behind everything else, as tall as the rows of events and changes together. */
    private static Node incidents(TimelineLayout layout) {
        Path path = new Path();
        for (HistogramBin bin : layout.incidentBins()) {
            double height = AxisRows.incidentsHeight(bin.total(), bin.most());
            addBar(path, bin, AxisRows.BASE_LINE - height, height);
        }
        return styled(path, "incidents");
    }

    private static Node evidence(TimelineLayout layout) {
        Path path = new Path();
        for (HistogramBin bin : layout.evidenceBins()) {
            double depth = AxisRows.evidenceDepth(bin.total(), bin.most());
            addBar(path, bin, AxisRows.EVIDENCE_TOP, depth);
        }
        return styled(path, "evidence");
    }

    private static void addBar(Path path, HistogramBin bin, double top, double height) {
        if (height <= 0) {
            return;
        }
        double left = Math.round(bin.left());
        double right = Math.max(left + 1, Math.round(bin.left() + bin.width()) - GAP_BETWEEN_BARS);
        path.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new HLineTo(right),
                        new VLineTo(top + height),
                        new HLineTo(left),
                        new ClosePath());
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

    /** Moves the names of the presidencies away from vertical lines at these x, in pixels. */
    void showLines(List<Double> lines) {
        bands.forEach(
                (band, label) -> {
                    PresidencyBand.Stretch place = band.nameStretch(lines);
                    label.setPadding(
                            new Insets(
                                    0,
                                    Math.max(0, band.right() - place.right()),
                                    0,
                                    place.left() - band.left()));
                });
    }

    private static Label label(PresidencyBand band) {
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

    private static Node label(CalendarTick tick) {
        Text text = styled(new Text(tick.label()), "axis-label");
        text.setTextOrigin(VPos.TOP);
        text.setX(tick.labelLeft());
        text.setY(AxisRows.LABEL_TOP);
        return text;
    }

    /** All events in one path, as all shocks are in another: hundreds of nodes would be slow. */
    private static Node events(TimelineLayout layout) {
        Path path = new Path();
        for (TimelineEventMark mark : layout.eventMarks()) {
            if (!mark.shock()) {
                addCircle(path, mark.x(), AxisRows.laneCentre(mark.lane()));
            }
        }
        return styled(path, "event");
    }

    private static void addCircle(Path path, double x, double y) {
        double r = DOT_RADIUS;
        path.getElements()
                .addAll(
                        new MoveTo(x - r, y),
                        new ArcTo(r, r, 0, x + r, y, false, true),
                        new ArcTo(r, r, 0, x - r, y, false, true),
                        new ClosePath());
    }

    private static Node shocks(TimelineLayout layout) {
        Path path = new Path();
        for (TimelineEventMark mark : layout.eventMarks()) {
            if (mark.shock()) {
                addDiamond(path, mark.x(), AxisRows.laneCentre(mark.lane()));
            }
        }
        return styled(path, "shock");
    }

    private static void addDiamond(Path path, double x, double y) {
        double r = DIAMOND_RADIUS;
        path.getElements()
                .addAll(
                        new MoveTo(x - r, y),
                        new LineTo(x, y - r),
                        new LineTo(x + r, y),
                        new LineTo(x, y + r),
                        new ClosePath());
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
