package org.plazaatlas.desktop.map;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.view.View;

/**
 * What a map asks to be painted.
 *
 * @param view with the extent that the map shows
 * @param size of the map
 * @param vision as whose eyes see it
 */
public record FrameRequest(View view, PictureSize size, ColourVision vision) {}
