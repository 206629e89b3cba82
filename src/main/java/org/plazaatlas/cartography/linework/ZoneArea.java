package org.plazaatlas.cartography.linework;

import org.plazaatlas.cartography.symbology.ZoneStyle;

import java.awt.geom.Path2D;
import java.util.BitSet;

/**
 * All faces that are drawn alike.
 *
 * @param outline in map metres
 */
public record ZoneArea(ZoneStyle style, BitSet faces, Path2D outline) {}
