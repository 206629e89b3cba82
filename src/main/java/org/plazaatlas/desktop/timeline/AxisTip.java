package org.plazaatlas.desktop.timeline;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;

/** The text above a point of the axis, for the pointer and for the keyboard alike. */
final class AxisTip {

    private final Node axis;
    private final Tooltip tip = new Tooltip();

    AxisTip(Node axis) {
        this.axis = axis;
        tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        tip.setAutoHide(false);
    }

    /** Shows a text with its lower left corner at a point of the axis, in pixels. */
    void show(String text, double x, double y) {
        tip.setText(text);
        Point2D place = axis.localToScreen(x, y);
        if (place != null) {
            tip.show(axis, place.getX(), place.getY());
        }
    }

    void hide() {
        tip.hide();
    }
}
