package org.plazaatlas.desktop.charts;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import javafx.stage.PopupWindow;

import org.plazaatlas.desktop.axis.AxisInView;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.timeline.TimeControl;
import org.plazaatlas.desktop.timeline.TimeSlider;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A chart over time that shows the date and changes it. The picture is painted when the axis, the
 * size or the data changes. The playhead is a node over it, so that playing and dragging paint
 * nothing.
 */
abstract class TimePlot extends TimeSlider {

    private static final double ABOVE_POINTER_PX = 10;

    private final AtlasModel model;
    private final TimeControl control;
    private final Canvas canvas = new Canvas();
    private final Line playhead = new Line();
    private final Tooltip hover = new Tooltip();
    private final ChartInk ink = new ChartInk(this::repaint);
    private AxisInView inView;
    private boolean painted;
    private int paintings;

    TimePlot(AtlasModel model, TimeControl control) {
        super(model, control);
        this.model = model;
        this.control = control;
        inView = new AxisInView(new TimeAxis(model.atlas().contents().timeSpan(), 0, 0), 0, 0);
        getStyleClass().add("time-plot");
        playhead.getStyleClass().add("playhead-line");
        playhead.setManaged(false);
        playhead.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(ink, canvas, playhead);
        hover.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        hover.setAutoHide(false);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(this::describe);
        setOnMouseExited(_ -> hover.hide());
        model.dateProperty().subscribe(_ -> showDate());
    }

    /** Lays out and paints on a canvas that has been cleared. */
    abstract void paint(ChartCanvas chart, double height);

    /** Where the marks of this chart may lie. */
    abstract ChartFrame frame();

    /** What lies under a point, in words; empty where there is nothing. */
    abstract Optional<String> textAt(double x, double y);

    AtlasModel model() {
        return model;
    }

    /** The axis in pixels of this chart. */
    TimeAxis axis() {
        return inView.axis();
    }

    /**
     * Shows another axis. The playhead moves at once, the picture with the next layout, so that
     * several changes cost one painting.
     */
    final void showAxis(AxisInView shown) {
        if (!shown.equals(inView)) {
            inView = shown;
            placePlayhead();
            repaint();
        }
    }

    /** The frame that leaves so much room above and below, in pixels. */
    final ChartFrame frameWithin(double top, double bottom) {
        double lowest = Math.max(top + 1, getHeight() - bottom);
        return new ChartFrame(inView.left(), inView.right(), top, lowest);
    }

    /** How often the picture has been painted, for tests. */
    final int paintings() {
        return paintings;
    }

    /** Paints the picture again with the next layout. */
    final void repaint() {
        painted = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean resized = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
        if (resized || !painted) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            paint(chartCanvas(), getHeight());
            painted = true;
            paintings++;
        }
        placePlayhead();
    }

    private ChartCanvas chartCanvas() {
        return new ChartCanvas(
                canvas.getGraphicsContext2D(), ink, axis(), frame(), model.view().language());
    }

    private void showDate() {
        placePlayhead();
        announce();
    }

    private void placePlayhead() {
        LocalDate date = model.view().date();
        double x = axis().xOf(date);
        playhead.setVisible(x >= inView.left() && x <= inView.right());
        playhead.setLayoutX(x);
        playhead.setEndY(getHeight());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            drag(event);
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            hover.hide();
            control.showDate(axis().dateAt(event.getX()));
        }
    }

    private void describe(MouseEvent event) {
        textAt(event.getX(), event.getY())
                .ifPresentOrElse(text -> showAbove(text, event), hover::hide);
    }

    private void showAbove(String text, MouseEvent event) {
        hover.setText(text);
        Point2D place = localToScreen(event.getX(), event.getY() - ABOVE_POINTER_PX);
        if (place != null) {
            hover.show(this, place.getX(), place.getY());
        }
    }
}
