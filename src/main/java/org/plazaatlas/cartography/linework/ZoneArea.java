package org.plazaatlas.cartography.linework;

import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.awt.geom.Path2D;

/**
 * All faces of one style, dissolved.
 *
 * @param outline in map metres
 */
public record ZoneArea(ZoneStyle style, FaceSet faces, Path2D outline) {}
