/**
 * Axes of time as the timeline, the charts and the dossiers draw them: from dates to pixels, and
 * the labels along them. Values only: nothing here is drawn.
 */
package org.plazaatlas.desktop.axis;
