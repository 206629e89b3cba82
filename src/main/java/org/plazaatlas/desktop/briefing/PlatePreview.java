package org.plazaatlas.desktop.briefing;

import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.wording.PageWords;

import java.awt.image.BufferedImage;

/**
 * A plate as the preview shows it.
 *
 * @param plate in full size, for the checks
 * @param suggested the title and subtitle that the views suggest
 * @param image the whole plate, scaled down; opaque ARGB
 */
record PlatePreview(Plate plate, PageWords suggested, BufferedImage image) {}
