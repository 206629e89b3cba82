package org.plazaatlas.desktop.timeline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Words;

import java.time.LocalDate;

/**
 * The drawn axis of time with its playhead: a slider whose value is the shown date, in days since
 * 1970.
 */
final class AxisView extends Region {

    /** Room at both ends for half a year's label and half the grip. */
    private static final double SIDE_PX = 22;

    private static final double SMALLEST_WIDTH_PX = 240;

    private final AtlasModel model;
    private final TimeControl control;
    private final TimelineContents contents;
    private final AxisMarks marks = new AxisMarks();
    private final Playhead playhead = new Playhead();
    private final Text labelSample = new Text("2000");
    private TimelineLayout layout;
    private Font labelFont;

    AxisView(AtlasModel model, TimeControl control) {
        this.model = model;
        this.control = control;
        contents = TimelineContents.of(model.history());
        layout = TimelineLayout.of(contents, axis(0), _ -> 0);
        labelSample.getStyleClass().add("axis-label");
        labelSample.setVisible(false);
        labelSample.setManaged(false);
        getChildren().addAll(labelSample, marks, playhead);
        getStyleClass().add("time-axis");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setMinSize(SMALLEST_WIDTH_PX, AxisRows.HEIGHT);
        setPrefHeight(AxisRows.HEIGHT);
        new AxisPointer(this, model, control);
        model.viewProperty().subscribe(this::show);
    }

    /** The marks as they are drawn now. */
    TimelineLayout currentLayout() {
        return layout;
    }

    private void show(View view) {
        placePlayhead();
        marks.showSelection(layout, view.selection());
        setAccessibleText(Words.of(TimelinePane.class, view.language()).get("axis"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    protected void layoutChildren() {
        TimeAxis axis = axis(Math.max(0, getWidth() - 2 * SIDE_PX));
        if (!axis.equals(layout.axis()) || labelSample.getFont() != labelFont) {
            labelFont = labelSample.getFont();
            layout = TimelineLayout.of(contents, axis, this::widthOf);
            marks.draw(layout);
            marks.showSelection(layout, model.view().selection());
        }
        placePlayhead();
    }

    private TimeAxis axis(double width) {
        return new TimeAxis(contents.span(), SIDE_PX, width);
    }

    private double widthOf(String text) {
        Text measured = new Text(text);
        measured.setFont(labelFont);
        return measured.getLayoutBounds().getWidth();
    }

    private void placePlayhead() {
        playhead.setLayoutX(layout.axis().nearestXOf(model.view().date()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        View view = model.view();
        return switch (attribute) {
            case VALUE -> (double) view.date().toEpochDay();
            case MIN_VALUE -> (double) contents.span().from().toEpochDay();
            case MAX_VALUE -> (double) contents.span().to().minusDays(1).toEpochDay();
            case VALUE_STRING -> PartialDate.of(view.date()).in(view.language());
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
