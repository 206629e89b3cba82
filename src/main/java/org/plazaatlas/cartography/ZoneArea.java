package org.plazaatlas.cartography;

import java.awt.geom.Path2D;
import java.util.BitSet;

/**
 * All faces that are drawn alike.
 *
 * @param outline in map metres
 */
record ZoneArea(ZoneStyle style, BitSet faces, Path2D outline) {}
