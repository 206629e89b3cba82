package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.Presidency;

/**
 * A president's term on the axis.
 *
 * @param left in pixels
 * @param width in pixels, above 0
 * @param shownName what of the name fits in; empty where nothing does
 */
record Band(Presidency presidency, double left, double width, String shownName) {}
