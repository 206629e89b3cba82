package org.plazaatlas.layer.kml;

import org.locationtech.jts.geom.Geometry;

import java.util.Map;

/**
 * A placemark.
 *
 * @param folder the place of its folder among all that the file has
 * @param geometry null if it has none
 * @param fault of its geometry; empty if nothing is wrong
 */
record KmlPlacemark(
        int folder, int line, Map<String, Object> values, Geometry geometry, String fault) {}
