package org.plazaatlas.cartography.symbology;

/**
 * How an area of one label is drawn.
 *
 * @param uncertain whether its rim is dashed: low confidence, or a shape that only approximates
 *     what the source names
 */
public record ZoneStyle(Fill fill, boolean uncertain) {}
