package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Geometry;

/**
 * The shape of a state or municipality.
 *
 * @param shape in map metres; of a municipality without an outline, its centroid
 */
public record PlaceShape(String name, Geometry shape) {}
