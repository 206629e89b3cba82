package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;

import java.util.ArrayList;
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

    /**
     * The features of some rows, in their order.
     *
     * @param rows of the same table as it was before the stamp was added to it; others are left out
     */
    public FeatureTable of(List<DataRow> rows) {
        List<DataRow> found = new ArrayList<>();
        List<Geometry> theirs = new ArrayList<>();
        for (DataRow row : rows) {
            for (int i = 0; i < shapes.size(); i++) {
                DataRow stamped = table.rows().get(i);
                if (stamped.values().subList(0, row.values().size()).equals(row.values())) {
                    found.add(stamped);
                    theirs.add(shapes.get(i));
                }
            }
        }
        return new FeatureTable(
                new DataTable(table.id(), table.title(), table.columns(), found),
                stamp,
                kind,
                theirs);
    }
}
