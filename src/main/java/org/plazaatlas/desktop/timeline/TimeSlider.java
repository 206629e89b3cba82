package org.plazaatlas.desktop.timeline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;

/**
 * A drawing over time that screen readers see as a slider: its value is the shown date, in days
 * since 1970, and setting it changes the date.
 */
public abstract class TimeSlider extends Region {

    private final AtlasModel model;
    private final TimeControl control;

    @SuppressWarnings("this-escape") // calls only what a Region does
    protected TimeSlider(AtlasModel model, TimeControl control) {
        this.model = model;
        this.control = control;
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
    }

    /** What screen readers say about the shown date. */
    protected abstract String valueText();

    /** Tells screen readers that the value has changed. */
    protected final void announce() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        DateRange span = model.atlas().contents().timeSpan();
        return switch (attribute) {
            case VALUE -> (double) model.view().date().toEpochDay();
            case MIN_VALUE -> (double) span.from().toEpochDay();
            case MAX_VALUE -> (double) span.to().minusDays(1).toEpochDay();
            case VALUE_STRING -> valueText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> control.stepForward();
            case DECREMENT -> control.stepBack();
            case BLOCK_INCREMENT -> control.stepForward(TimeStep.YEAR);
            case BLOCK_DECREMENT -> control.stepBack(TimeStep.YEAR);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number days) {
                    control.showDate(LocalDate.ofEpochDay(days.longValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
