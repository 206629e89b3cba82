package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Polygon;

/**
 * A smallest piece of land of the mosaic: no border of a state or claimed area crosses it.
 *
 * @param index its place in the mosaic
 * @param polygon in map metres
 * @param stateCode INEGI code of the state it lies in
 * @param areaSquareKm on the ellipsoid
 */
public record Face(int index, Polygon polygon, String stateCode, double areaSquareKm) {}
