package org.plazaatlas.model;

import org.locationtech.jts.geom.Geometry;

/** A municipality's own polygon, which an atlas folder may bring; in map metres. */
public record MunicipalityOutline(String stateCode, String name, Geometry outline) {}
