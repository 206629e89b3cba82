package org.plazaatlas.territory.mosaic;

/**
 * How much of a state some faces of the mosaic cover.
 *
 * @param share of the state's area, from 0 to 1
 */
public record StatePart(String stateCode, double areaSquareKm, double share) {}
