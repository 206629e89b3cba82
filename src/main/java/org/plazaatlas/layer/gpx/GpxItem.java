package org.plazaatlas.layer.gpx;

import org.locationtech.jts.geom.Geometry;

import java.util.Map;

/**
 * Something in a file of GPX.
 *
 * @param geometry null if it has none
 * @param fault of its position; empty if nothing is wrong
 */
record GpxItem(
        GpxLayer layer, int line, Map<String, Object> values, Geometry geometry, String fault) {}
