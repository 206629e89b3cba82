package org.plazaatlas.layer.loaded;

import org.locationtech.jts.geom.Geometry;

import java.util.List;
import java.util.Optional;

/**
 * A feature of a loaded layer.
 *
 * @param index its place in the layer, from 0
 * @param record its number in the file, from 1; for tables the line or row
 * @param shape in map metres; empty if it has none that the map can show
 * @param place the code of the state or municipality to which its row was joined
 * @param values one for each field; null where the file has none
 */
public record LoadedFeature(
        int index,
        long record,
        Optional<Geometry> shape,
        Optional<String> place,
        List<Object> values) {}
