package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.plazaatlas.desktop.axis.AxisInView;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * The drawn time axis with its playhead. The row of events, the row of changes and the two ends of
 * a time window can have the focus on their own.
 */
final class AxisView extends TimeSlider implements DrawnAxis {

    /** Room at both ends for half the label of a year and half the grip. */
    private static final double SIDE_PX = 22;

    private static final double SMALLEST_WIDTH_PX = 240;

    private final AtlasModel model;
    private final TimelineArrangement arrangement;
    private final ObservableValue<IncidentBars> incidents;
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

    AxisView(AtlasModel model, TimeControl control, ObservableValue<IncidentBars> incidents) {
        super(model, control);
        this.model = model;
        this.incidents = incidents;
        TimelineContents contents = TimelineContents.of(model.history());
        arrangement = new TimelineArrangement(contents);
        camera = new AxisCamera(model);
        layout = arrangement.layOut(request(), _ -> 0);
        inView = new ReadOnlyObjectWrapper<>(this, "inView", inView());
        MarkStops stops = new MarkStops(contents, model, control);
        eventRow = new MarkRow(this, model, "marks.events", stops.events());
        changeRow = new MarkRow(this, model, "marks.changes", stops.changes());
        window = new WindowOnAxis(this, model, control);
        arrange();
        AxisPointer.install(this, this, window, model, control);
        camera.windowProperty().subscribe(this::requestLayout);
        incidents.subscribe(this::requestLayout);
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
        setMinSize(SMALLEST_WIDTH_PX, AxisRows.HEIGHT);
        setPrefHeight(AxisRows.HEIGHT);
    }

    @Override
    public AxisCamera camera() {
        return camera;
    }

    @Override
    public AxisTip tip() {
        return tip;
    }

    WindowOnAxis window() {
        return window;
    }

    @Override
    public TimelineLayout currentLayout() {
        return layout;
    }

    /** The axis as drawn, in pixels of this node; the charts follow it. */
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
        setAccessibleText(Words.of(AxisView.class, view.language()).get("axis"));
        announce();
    }

    @Override
    protected void layoutChildren() {
        camera.placed(SIDE_PX, getWidth() - 2 * SIDE_PX);
        LayoutRequest request = request();
        if (!request.equals(drawn)) {
            drawn = request;
            layout = arrangement.layOut(request);
            marks.draw(layout);
            marks.applyCss(); // or one frame would show new marks without colours
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
        return new LayoutRequest(
                axis,
                getWidth(),
                labelSample.getFont(),
                model.view().language(),
                incidents.getValue());
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
                Words.of(AxisView.class, language)
                        .get(
                                "axis.view",
                                PartialDate.of(inView.from()).in(language),
                                PartialDate.of(inView.to().minusDays(1)).in(language)));
    }

    @Override
    protected String valueText() {
        return DateBox.text(model.time().held(), model.view().language());
    }
}
