package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Features of a layer of the analyst, to be saved with all their values under the names that the
 * fields have in their file. Figures are written to six decimals, as in all data files.
 *
 * @param features in the order in which they are saved
 */
public record LayerFeatures(
        PreparedLayer layer, List<LoadedFeature> features, Projection projection) {

    /** Names that files with shapes use for themselves. */
    private static final Set<String> TAKEN = Set.of("fid", "geom", "geometry");

    public LayerFeatures {
        features = List.copyOf(features);
    }

    /** The name of the layer, for the name of a file. */
    public String name() {
        return layer.added().credit().name();
    }

    /** The forms in which they can be saved: shapes of one kind, or values alone. */
    public List<DataFileFormat> forms() {
        return kind().isPresent() ? DataFileFormat.OF_FEATURES : DataFileFormat.OF_TABLES;
    }

    /** All values, without shapes. */
    public DataTable table() {
        return table(features);
    }

    /**
     * The features that have a shape, with it.
     *
     * @throws IllegalStateException if they have none, or shapes of several kinds
     */
    public FeatureTable shapes() {
        LonLatShapes degrees = new LonLatShapes(projection);
        List<LoadedFeature> shaped = features.stream().filter(f -> f.shape().isPresent()).toList();
        return new FeatureTable(
                table(shaped),
                new Provenance(List.of(), List.of()),
                kind().orElseThrow(() -> new IllegalStateException("no shapes of one kind")),
                shaped.stream().map(f -> inDegrees(f.shape().orElseThrow(), degrees)).toList());
    }

    private static Geometry inDegrees(Geometry shape, LonLatShapes degrees) {
        return switch (shape) {
            case Polygonal _ -> degrees.polygons(shape);
            case Lineal _ -> degrees.lines(shape);
            default -> degrees.points(shape);
        };
    }

    private Optional<Class<? extends Geometry>> kind() {
        List<Class<? extends Geometry>> kinds = new ArrayList<>();
        for (LoadedFeature feature : features) {
            feature.shape()
                    .map(LayerFeatures::kind)
                    .filter(k -> !kinds.contains(k))
                    .ifPresent(kinds::add);
        }
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    private static Class<? extends Geometry> kind(Geometry shape) {
        return switch (shape) {
            case Polygonal _ -> MultiPolygon.class;
            case Lineal _ -> MultiLineString.class;
            case Puntal _ -> MultiPoint.class;
            default -> Geometry.class;
        };
    }

    private DataTable table(List<LoadedFeature> rows) {
        List<LayerField> fields = layer.loaded().fields();
        List<DataColumn> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(column(fields.get(i), rows, i));
        }
        return new DataTable(
                name(),
                name(),
                columns,
                rows.stream()
                        .map(row -> new DataRow(Optional.empty(), values(row, columns)))
                        .toList());
    }

    private static DataColumn column(LayerField field, List<LoadedFeature> rows, int place) {
        String name = field.name();
        String key = TAKEN.contains(name.toLowerCase(Locale.ROOT)) ? name + "_1" : name;
        List<Object> values =
                rows.stream().map(row -> row.values().get(place)).filter(v -> v != null).toList();
        return new DataColumn(key, name, kind(values));
    }

    /** What all values of a column are; what is mixed is written as text. */
    private static DataColumn.Kind kind(List<Object> values) {
        if (values.isEmpty()) {
            return DataColumn.Kind.TEXT;
        }
        if (values.stream().allMatch(LayerFeatures::isWhole)) {
            return DataColumn.Kind.COUNT;
        }
        if (values.stream().allMatch(Number.class::isInstance)) {
            return DataColumn.Kind.SCORE;
        }
        if (values.stream().allMatch(Boolean.class::isInstance)) {
            return DataColumn.Kind.FLAG;
        }
        return values.stream().allMatch(LocalDate.class::isInstance)
                ? DataColumn.Kind.DATE
                : DataColumn.Kind.TEXT;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Short
                || value instanceof Long number && number == number.intValue();
    }

    private static List<Object> values(LoadedFeature row, List<DataColumn> columns) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(row.values().get(i), columns.get(i).kind()));
        }
        return values;
    }

    private static Object value(Object value, DataColumn.Kind kind) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case COUNT -> ((Number) value).intValue();
            case SCORE -> finite(((Number) value).doubleValue());
            case FLAG -> value;
            case DATE -> PartialDate.of((LocalDate) value);
            default -> value.toString();
        };
    }

    private static Object finite(double figure) {
        return Double.isFinite(figure) ? (Object) figure : Optional.empty();
    }
}
