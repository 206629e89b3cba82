package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;

import java.util.List;

/**
 * A table with a shape for each row.
 *
 * @param table whose rows have the values of the stamp
 * @param shapes in degrees of longitude and latitude on WGS 84, all of one kind
 * @param kind the kind of shape
 */
public record FeatureTable(
        DataTable table, Provenance stamp, Class<? extends Geometry> kind, List<Geometry> shapes) {

    /**
     * @throws IllegalArgumentException if there are not as many shapes as rows
     */
    public FeatureTable {
        shapes = List.copyOf(shapes);
        if (shapes.size() != table.rows().size()) {
            throw new IllegalArgumentException(
                    "table %s has %d rows, but %d shapes"
                            .formatted(table.id(), table.rows().size(), shapes.size()));
        }
    }
}
