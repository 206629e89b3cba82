package org.plazaatlas.cartography.symbology;

/**
 * How the faces with one label are drawn.
 *
 * @param uncertain whether its rim is dashed: low confidence, or a shape that only approximates
 *     what the source names
 */
public record ZoneStyle(Fill fill, boolean uncertain) {}
