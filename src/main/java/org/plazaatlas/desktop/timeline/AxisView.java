package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.axis.AxisInView;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Words;

import java.time.LocalDate;
import java.util.List;

/**
 * The drawn axis of time with its playhead: a slider whose value is the shown date, in days since
 * 1970. Inside it two rows of marks, events and changes, and the ends of a window take the focus on
 * their own.
 */
final class AxisView extends Region {

    /** Room at both ends for half a year's label and half the grip. */
    private static final double SIDE_PX = 22;

    private static final double SMALLEST_WIDTH_PX = 240;

    private final AtlasModel model;
    private final TimeControl control;
    private final TimelineArrangement arrangement;
    private final DateRange span;
    private final AxisCamera camera;
    private final AxisTip tip = new AxisTip(this);
    private final AxisMarks marks = new AxisMarks();
    private final Playhead playhead = new Playhead();
    private final WindowOnAxis window;
    private final Text labelSample = new Text("2000");
    private final Rectangle clip = new Rectangle();
    private final MarkRow eventRow;
    private final MarkRow changeRow;
    private final ReadOnlyObjectWrapper<AxisInView> inView;
    private LayoutRequest drawn;
    private TimelineLayout layout;

    AxisView(AtlasModel model, TimeControl control) {
        this.model = model;
        this.control = control;
        TimelineContents contents = TimelineContents.of(model.history());
        span = contents.span();
        arrangement = new TimelineArrangement(contents);
        camera = new AxisCamera(model);
        layout = arrangement.layOut(request(), _ -> 0);
        inView = new ReadOnlyObjectWrapper<>(this, "inView", inView());
        Stops stops = new Stops(contents, model, control);
        eventRow = new MarkRow(this, model, "marks.events", stops.events());
        changeRow = new MarkRow(this, model, "marks.changes", stops.changes());
        window = new WindowOnAxis(this, model, control);
        arrange();
        new AxisPointer(this, model, control);
        camera.windowProperty().subscribe(this::requestLayout);
        model.viewProperty().subscribe(this::show);
    }

    private void arrange() {
        labelSample.getStyleClass().add("axis-label");
        labelSample.setVisible(false);
        labelSample.setManaged(false);
        marks.setClip(clip);
        getChildren().addAll(labelSample, window.stretch(), marks, playhead);
        getChildren().addAll(eventRow, changeRow, window.start(), window.end());
        getStyleClass().add("time-axis");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setMinSize(SMALLEST_WIDTH_PX, AxisRows.HEIGHT);
        setPrefHeight(AxisRows.HEIGHT);
    }

    AxisCamera camera() {
        return camera;
    }

    AxisTip tip() {
        return tip;
    }

    WindowOnAxis window() {
        return window;
    }

    /** The marks as they are drawn now. */
    TimelineLayout currentLayout() {
        return layout;
    }

    /** The axis as it is drawn now, in pixels of this view. */
    ReadOnlyObjectProperty<AxisInView> inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    private AxisInView inView() {
        double right = Math.max(SIDE_PX, getWidth() - SIDE_PX);
        return new AxisInView(layout.axis(), SIDE_PX, right);
    }

    private void show(View view) {
        if (drawn != null && view.language() != drawn.language()) {
            requestLayout();
        }
        placePlayhead();
        marks.showSelection(layout, view.selection());
        setAccessibleText(Words.of(TimelinePane.class, view.language()).get("axis"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    protected void layoutChildren() {
        camera.placed(SIDE_PX, getWidth() - 2 * SIDE_PX);
        LayoutRequest request = request();
        if (!request.equals(drawn)) {
            drawn = request;
            layout = arrangement.layOut(request);
            marks.draw(layout);
            marks.showSelection(layout, model.view().selection());
            tellTheView();
        }
        inView.set(inView());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        placeRow(eventRow, AxisRows.EVENTS_TOP, AxisRows.EVENTS_BOTTOM);
        placeRow(changeRow, AxisRows.TICKS_TOP, AxisRows.BASE_LINE);
        placePlayhead();
    }

    private LayoutRequest request() {
        TimeAxis axis = camera.window().axis(SIDE_PX, Math.max(0, getWidth() - 2 * SIDE_PX));
        return new LayoutRequest(axis, getWidth(), labelSample.getFont(), model.view().language());
    }

    private void placeRow(MarkRow row, double top, double bottom) {
        row.resizeRelocate(0, top, getWidth(), bottom - top);
        row.place();
    }

    private void placePlayhead() {
        double x = layout.axis().xOf(model.view().date());
        playhead.setLayoutX(x);
        playhead.setVisible(x >= 0 && x <= getWidth());
        window.place();
        marks.showLines(window.isShown() ? List.of(window.startX(), x) : List.of(x));
    }

    private void tellTheView() {
        var language = model.view().language();
        DateRange inView = camera.window().range();
        setAccessibleHelp(
                Words.of(TimelinePane.class, language)
                        .get(
                                "axis.view",
                                PartialDate.of(inView.from()).in(language),
                                PartialDate.of(inView.to().minusDays(1)).in(language)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        View view = model.view();
        return switch (attribute) {
            case VALUE -> (double) view.date().toEpochDay();
            case MIN_VALUE -> (double) span.from().toEpochDay();
            case MAX_VALUE -> (double) span.to().minusDays(1).toEpochDay();
            case VALUE_STRING -> DateBox.text(model.held(), view.language());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> control.stepForward();
            case DECREMENT -> control.stepBack();
            case BLOCK_INCREMENT -> control.stepForward(Step.YEAR);
            case BLOCK_DECREMENT -> control.stepBack(Step.YEAR);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number days) {
                    control.showDate(LocalDate.ofEpochDay(days.longValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
