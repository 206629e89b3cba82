/**
 * The timeline along the bottom of the window: the date, the ways to change it, and an axis of the
 * atlas' whole time. First {@link org.plazaatlas.desktop.timeline.TimelineLayout} lays marks out as
 * values, then {@link org.plazaatlas.desktop.timeline.AxisView} draws them.
 */
package org.plazaatlas.desktop.timeline;
