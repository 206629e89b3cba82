package org.plazaatlas.desktop.briefing;

import org.plazaatlas.cartography.page.Plate;

import java.awt.image.BufferedImage;

/**
 * A plate as the preview shows it.
 *
 * @param plate in full size, for the checks and for what its views suggest
 * @param image the whole plate, scaled down; opaque ARGB
 */
record PlatePreview(Plate plate, BufferedImage image) {}
