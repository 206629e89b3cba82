package org.plazaatlas.layer.feature;

import org.locationtech.jts.geom.Geometry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A feature of a layer.
 *
 * @param record its number in the file, from 1; for tables the line or row
 * @param geometry in the coordinates of the file, longitude or easting first
 * @param values one for each field; null where the file has none
 */
public record LayerFeature(long record, Optional<Geometry> geometry, List<Object> values) {

    public static LayerFeature of(long record, Geometry geometryOrNull, Object[] values) {
        return new LayerFeature(
                record,
                Optional.ofNullable(geometryOrNull),
                Collections.unmodifiableList(Arrays.asList(values)));
    }
}
