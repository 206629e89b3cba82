package org.plazaatlas.model;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.language.Text;

/**
 * A federal entity of the country.
 *
 * @param code two-digit INEGI code, such as {@code 25}
 * @param isoCode ISO 3166-2, such as {@code MX-SIN}
 * @param capital name of its capital
 * @param outline polygon or multipolygon in map metres; neighbours share identical vertices
 */
public record State(String code, String isoCode, Text name, String capital, Geometry outline) {}
