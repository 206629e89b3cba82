/**
 * Charts over the same axis of time as the timeline: the area that organizations dominate, and the
 * homicides of a place. A layout is computed first, as a value; then it is painted. The playhead
 * lies over the picture, so that moving it repaints nothing.
 */
package org.plazaatlas.desktop.charts;
