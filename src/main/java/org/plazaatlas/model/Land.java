package org.plazaatlas.model;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.language.Text;

/**
 * Land that is drawn but holds no data: a neighbouring country or one of its states, or islets that
 * belong to no state.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param name may be empty
 * @param outline polygon or multipolygon in map metres
 */
public record Land(String countryCode, Text name, Geometry outline) {}
