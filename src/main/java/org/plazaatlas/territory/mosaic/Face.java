package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Polygon;

/**
 * A face of the mosaic: a piece of land that no border of a state or claimed area crosses.
 *
 * @param index its place in the mosaic
 * @param polygon in map metres
 * @param stateCode INEGI code of the state it lies in
 * @param areaSquareKm on the ellipsoid
 */
public record Face(int index, Polygon polygon, String stateCode, double areaSquareKm) {}
