/**
 * The timeline along the bottom of the window: the date, the ways to change it, and an axis over
 * all the time of the atlas. First {@link org.plazaatlas.desktop.timeline.TimelineLayout} lays
 * marks out as values, then {@link org.plazaatlas.desktop.timeline.AxisView} draws them.
 *
 * <p>The axis itself, without what lies on it, is in {@link org.plazaatlas.desktop.axis}.
 */
package org.plazaatlas.desktop.timeline;
