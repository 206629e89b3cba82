package org.plazaatlas.desktop.timeline;

import javafx.scene.text.Font;

import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.language.Language;

/**
 * All that a layout depends on beside the contents; while it stays the same, nothing is laid out
 * again.
 *
 * @param width of the whole drawing, in pixels
 * @param font of the labels
 */
record LayoutRequest(
        TimeAxis axis, double width, Font font, Language language, IncidentBars incidents) {}
