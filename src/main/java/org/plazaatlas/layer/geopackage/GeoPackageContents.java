package org.plazaatlas.layer.geopackage;

import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.feature.ValueType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a GeoPackage says that it holds. */
final class GeoPackageContents {

    private static final Set<String> TABLES = Set.of("features", "attributes", "aspatial");

    private final Connection database;
    private final ProblemLog problems;

    GeoPackageContents(Connection database, ProblemLog problems) {
        this.database = database;
        this.problems = problems;
    }

    /** Its layers, without the styles that QGIS keeps; pictures are noted as problems. */
    List<GeoPackageTable> tables() throws SQLException {
        List<GeoPackageTable> tables = new ArrayList<>();
        try (PreparedStatement query =
                        database.prepareStatement(
                                "SELECT table_name, data_type, min_x, max_x, min_y, max_y FROM"
                                        + " gpkg_contents WHERE lower(table_name) <> 'layer_styles'"
                                        + " ORDER BY rowid");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String name = rows.getString(1);
                String type = String.valueOf(rows.getString(2));
                if (TABLES.contains(type)) {
                    tables.add(table(name, bounds(rows)));
                } else {
                    problems.addToLayer(
                            ProblemKind.PASSED_OVER, name, "geopackage.picture", name, type);
                }
            }
        }
        return tables;
    }

    private static Optional<Envelope> bounds(ResultSet row) throws SQLException {
        double[] ordinates = new double[4];
        for (int i = 0; i < ordinates.length; i++) {
            ordinates[i] = row.getDouble(3 + i);
            if (row.wasNull()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Envelope(ordinates[0], ordinates[1], ordinates[2], ordinates[3]));
    }

    private GeoPackageTable table(String name, Optional<Envelope> bounds) throws SQLException {
        Optional<String> column = Optional.empty();
        GeometryKind kind = GeometryKind.NONE;
        StatedSystem system = StatedSystem.NONE;
        String sql = hasGeometries() ? GEOMETRY_QUERY : NO_GEOMETRY;
        try (PreparedStatement query = forTable(sql, name);
                ResultSet row = query.executeQuery()) {
            if (row.next()) {
                column = Optional.of(row.getString("column_name"));
                kind = GeometryKind.named(String.valueOf(row.getString("geometry_type_name")));
                system = system(row);
            }
        }
        return table(name, column, kind, system, bounds);
    }

    /** One that holds attributes alone needs no table of geometries. */
    private boolean hasGeometries() throws SQLException {
        String sql =
                "SELECT count(*) FROM sqlite_master WHERE lower(name) IN"
                        + " ('gpkg_geometry_columns', 'gpkg_spatial_ref_sys')";
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getInt(1) == 2;
        }
    }

    private static final String NO_GEOMETRY = "SELECT 1 WHERE ? IS NULL";

    private static final String GEOMETRY_QUERY =
            "SELECT * FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s"
                    + " ON g.srs_id = s.srs_id WHERE lower(g.table_name) = lower(?)";

    private PreparedStatement forTable(String sql, String name) throws SQLException {
        PreparedStatement query = database.prepareStatement(sql);
        query.setString(1, name);
        return query;
    }

    /** Systems 0 and -1 are undefined on purpose (OGC 12-128r19, 1.1.2). */
    private static StatedSystem system(ResultSet row) throws SQLException {
        int id = row.getInt("srs_id");
        String name = Optional.ofNullable(row.getString("srs_name")).orElse("srs " + id);
        if (id == 0 || id == -1) {
            return StatedSystem.named(name);
        }
        boolean epsg = "EPSG".equalsIgnoreCase(row.getString("organization"));
        int code = row.getInt("organization_coordsys_id");
        return new StatedSystem(
                name,
                epsg ? Optional.of(code) : Optional.empty(),
                Optional.ofNullable(row.getString("definition")).filter(text -> text.contains("[")),
                false);
    }

    private GeoPackageTable table(
            String name,
            Optional<String> geometry,
            GeometryKind kind,
            StatedSystem system,
            Optional<Envelope> bounds)
            throws SQLException {
        List<LayerField> fields = new ArrayList<>();
        Optional<String> key = Optional.empty();
        try (PreparedStatement query =
                        forTable("SELECT name, type, pk FROM pragma_table_info(?)", name);
                ResultSet columns = query.executeQuery()) {
            while (columns.next()) {
                String column = columns.getString(1);
                ValueType type = type(String.valueOf(columns.getString(2)));
                if (columns.getInt(3) == 1 && type == ValueType.INTEGER) {
                    key = Optional.of(column);
                } else if (!geometry.map(column::equalsIgnoreCase).orElse(false)) {
                    fields.add(new LayerField(column, type));
                }
            }
        }
        Optional<GeometryKind> stated =
                kind == GeometryKind.MIXED ? Optional.empty() : Optional.of(kind);
        LayerSchema layer = new LayerSchema(name, fields, stated, system, Optional.empty(), bounds);
        return new GeoPackageTable(layer, key, geometry);
    }

    private static ValueType type(String declared) {
        String type = declared.toUpperCase(Locale.ROOT).replaceFirst("\\(.*", "").strip();
        return switch (type) {
            case "BOOLEAN" -> ValueType.BOOLEAN;
            case "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER", "BIGINT" ->
                    ValueType.INTEGER;
            case "FLOAT", "DOUBLE", "REAL", "NUMERIC" -> ValueType.DECIMAL;
            case "DATE" -> ValueType.DATE;
            case "DATETIME" -> ValueType.DATE_TIME;
            case "BLOB" -> ValueType.BINARY;
            default -> ValueType.TEXT;
        };
    }
}
