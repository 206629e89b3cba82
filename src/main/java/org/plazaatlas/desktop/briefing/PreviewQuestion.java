package org.plazaatlas.desktop.briefing;

import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

/**
 * Asks for the preview of a plate.
 *
 * @param roomWidth for the preview, in device pixels
 * @param roomHeight for the preview, in device pixels
 */
record PreviewQuestion(
        View view, Arrangement arrangement, PlateDesign design, int roomWidth, int roomHeight) {}
