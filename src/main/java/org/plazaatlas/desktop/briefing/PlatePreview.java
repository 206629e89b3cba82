package org.plazaatlas.desktop.briefing;

import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.wording.PageWords;

import java.awt.image.BufferedImage;

/**
 * A plate as the preview shows it.
 *
 * @param plate of the full size
 * @param suggested what its views suggest to be written above them
 * @param image of the whole plate, made smaller; opaque ARGB
 */
record PlatePreview(Plate plate, PageWords suggested, BufferedImage image) {}
