package org.plazaatlas.desktop.briefing;

import org.plazaatlas.cartography.ColourVision;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.View;

import java.util.List;

/**
 * A plate to be looked at.
 *
 * @param views as {@link org.plazaatlas.briefing.PageExport#sheet} takes them
 * @param roomWidth for the preview, in device pixels
 * @param roomHeight for the preview, in device pixels
 */
record PreviewQuestion(
        List<View> views, PlateDesign design, int roomWidth, int roomHeight, ColourVision vision) {

    PreviewQuestion {
        views = List.copyOf(views);
    }
}
