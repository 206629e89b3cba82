package org.plazaatlas.desktop.timeline;

import javafx.geometry.Point2D;

/**
 * The drawn axis as the marks and handles on it see it, in pixels of the axis. An interface, so
 * that they do not depend on {@link AxisView}, which holds them.
 */
interface DrawnAxis {

    /** The marks as drawn. */
    TimelineLayout currentLayout();

    /** Zooms and pans the axis. */
    AxisCamera camera();

    /** The tooltip that all of them share, so that two never overlap. */
    AxisTip tip();

    double getWidth();

    Point2D sceneToLocal(double x, double y);

    /** Draws pending changes at once, so that the new positions can be read. */
    void layout();
}
