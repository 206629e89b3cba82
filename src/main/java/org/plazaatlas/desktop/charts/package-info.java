/**
 * Charts over the axis of the timeline: the area that organizations dominate, and the homicides of
 * a place. A layout is computed first, as a value that tests compare; then it is painted. The
 * playhead lies over the picture, so that moving it repaints nothing.
 */
package org.plazaatlas.desktop.charts;
