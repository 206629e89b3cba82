package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.style.FeatureStyle;
import org.plazaatlas.briefing.style.StyledFields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with a shape for each row.
 *
 * @param table whose rows have the values of the stamp
 * @param shapes in degrees of longitude and latitude on WGS 84, all of one kind
 * @param kind the kind of shape
 * @param style how they look in other programs
 */
public record FeatureTable(
        DataTable table,
        Provenance stamp,
        Class<? extends Geometry> kind,
        List<Geometry> shapes,
        FeatureStyle style) {

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
     * Features whose look is left to other programs.
     *
     * @throws IllegalArgumentException if there are not as many shapes as rows
     */
    public FeatureTable(
            DataTable table,
            Provenance stamp,
            Class<? extends Geometry> kind,
            List<Geometry> shapes) {
        this(table, stamp, kind, shapes, FeatureStyle.NONE);
    }

    /** The same features with a look. */
    FeatureTable styled(FeatureStyle look) {
        return new FeatureTable(table, stamp, kind, shapes, look);
    }

    /** Whether each feature has days of its own. */
    boolean hasTimes() {
        return table.columns().stream()
                .anyMatch(c -> c.key().equals(StyledFields.FROM) && c.kind() == Kind.DAY);
    }

    /**
     * The fields of a file with these features.
     *
     * @param names of those fields that are not named as their columns, by the column's key
     */
    StyledFields fields(Map<String, String> names) {
        Map<String, String> titles = new LinkedHashMap<>();
        table.columns().forEach(c -> titles.put(names.getOrDefault(c.key(), c.key()), c.title()));
        List<String> areas =
                table.columns().stream()
                        .filter(c -> c.kind() == Kind.SQUARE_KM)
                        .map(DataColumn::key)
                        .toList();
        return new StyledFields(names, titles, areas, hasTimes());
    }

    /**
     * The latest day that the data tell of: that of the stamp, or else of the features; the first
     * of 1970 if there are none.
     */
    String lastDay() {
        return Stream.concat(
                        IntStream.range(0, stamp.columns().size())
                                .filter(i -> stamp.columns().get(i).kind() == Kind.DATE)
                                .mapToObj(stamp.values()::get),
                        hasTimes() ? table.values(StyledFields.TO).stream() : Stream.empty())
                .map(Object::toString)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH.toString());
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
                theirs,
                style);
    }
}
