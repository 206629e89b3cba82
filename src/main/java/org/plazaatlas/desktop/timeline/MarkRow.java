package org.plazaatlas.desktop.timeline;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;

import java.util.List;

/**
 * A row of marks for the keyboard: the arrows go from mark to mark, Home and End to the first and
 * last, Enter does what a click does. Every mark of the atlas can be reached, in view or not; the
 * axis moves along. A tooltip names the mark, and screen readers hear it as the name of this row.
 */
final class MarkRow extends Region {

    private static final double HALF_WIDTH_PX = 6;
    private static final double TIP_ABOVE_PX = 6;

    private final DrawnAxis axis;
    private final AtlasModel model;
    private final String word;
    private final List<MarkStop> stops;
    private final Rectangle frame = new Rectangle();
    private int at;

    /**
     * @param word key of the text for screen readers, which takes the number of the mark, how many
     *     there are, and its name
     * @param stops by date
     */
    MarkRow(DrawnAxis axis, AtlasModel model, String word, List<MarkStop> stops) {
        this.axis = axis;
        this.model = model;
        this.word = word;
        this.stops = List.copyOf(stops);
        setId(word.replace('.', '-'));
        getStyleClass().add("mark-row");
        frame.getStyleClass().add("mark-frame");
        frame.setManaged(false);
        getChildren().add(frame);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(!stops.isEmpty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(this::focusChanged);
        model.languageProperty().subscribe(this::announce);
    }

    /** Moves the focus frame to where the axis now draws the focused mark. */
    void place() {
        if (stops.isEmpty()) {
            return;
        }
        double x = axis.currentLayout().axis().xOf(stops.get(at).day());
        frame.setX((double) Math.round(x - HALF_WIDTH_PX));
        frame.setWidth(2 * HALF_WIDTH_PX);
        frame.setHeight(getHeight());
        frame.setVisible(isFocused() && x >= 0 && x <= getWidth());
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            goTo(nearestToTheShownDate());
        } else {
            place();
            axis.tip().hide();
        }
    }

    /**
     * The mark that had the focus last, if it is still on the same day as the next mark from the
     * date on; else that next mark.
     */
    private int nearestToTheShownDate() {
        DateRange before = DateRange.until(model.view().date());
        int after = 0;
        while (after < stops.size() - 1 && before.contains(stops.get(after).day())) {
            after++;
        }
        return stops.get(at).day().equals(stops.get(after).day()) ? at : after;
    }

    private void press(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, UP -> goTo(at - 1);
            case RIGHT, DOWN -> goTo(at + 1);
            case HOME -> goTo(0);
            case END -> goTo(stops.size() - 1);
            case ENTER -> stops.get(at).enter().run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void goTo(int stop) {
        at = Math.clamp(stop, 0, stops.size() - 1);
        axis.camera().show(stops.get(at).day());
        axis.layout();
        place();
        announce();
        Bounds bounds = frame.getBoundsInParent();
        axis.tip()
                .show(
                        stops.get(at).name().apply(model.view().language()),
                        getLayoutX() + bounds.getCenterX(),
                        getLayoutY() - TIP_ABOVE_PX);
    }

    private void announce() {
        Words words = Words.of(MarkRow.class, model.view().language());
        String name = stops.isEmpty() ? "" : stops.get(at).name().apply(model.view().language());
        setAccessibleText(words.get(word, at + 1, stops.size(), name));
        setAccessibleHelp(words.get("marks.help"));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> stops.get(at).enter().run();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
