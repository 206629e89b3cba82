package org.plazaatlas.model;

import org.locationtech.jts.geom.Geometry;

/**
 * The polygon of a municipality, which an atlas folder may have.
 *
 * @param outline polygon or multipolygon in map metres
 */
public record MunicipalityOutline(String stateCode, String name, Geometry outline) {}
