package org.plazaatlas.desktop.timeline;

import javafx.geometry.Point2D;

/** The drawn axis as what stands and moves on it sees it; in pixels of the axis. */
interface DrawnAxis {

    /** The marks as they are drawn now. */
    TimelineLayout currentLayout();

    /** What part of the time is in view. */
    AxisCamera camera();

    /** The one text above a point. */
    AxisTip tip();

    double getWidth();

    Point2D sceneToLocal(double x, double y);

    /** Draws at once what has changed since it was last drawn. */
    void layout();
}
