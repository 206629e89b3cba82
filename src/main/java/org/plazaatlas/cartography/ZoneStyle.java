package org.plazaatlas.cartography;

/**
 * How an area of one label is drawn.
 *
 * @param uncertain whether its rim is dashed: low confidence, or a shape that only approximates
 *     what the source names
 */
record ZoneStyle(Fill fill, boolean uncertain) {}
