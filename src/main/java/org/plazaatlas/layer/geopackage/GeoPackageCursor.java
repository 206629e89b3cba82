package org.plazaatlas.layer.geopackage;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ValueType;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Goes through the rows of a table. */
final class GeoPackageCursor implements FeatureCursor {

    private static final int FIRST_FIELD = 3;

    private final GeoPackageTable table;
    private final ProblemLog problems;
    private final Statement statement;
    private final ResultSet rows;
    private long number;

    GeoPackageCursor(Connection database, GeoPackageTable table, ProblemLog problems)
            throws SQLException {
        this.table = table;
        this.problems = problems;
        this.statement = database.createStatement();
        this.rows = statement.executeQuery(table.query());
    }

    @Override
    public Optional<LayerFeature> next() throws IOException {
        try {
            return rows.next() ? Optional.of(feature()) : Optional.empty();
        } catch (SQLException e) {
            problems.addToLayer(
                    ProblemKind.CUT_SHORT,
                    table.layer().name(),
                    "geopackage.cutShort",
                    number,
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private LayerFeature feature() throws SQLException {
        number++;
        long record = table.key().isPresent() ? rows.getLong(1) : number;
        List<LayerField> fields = table.layer().fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(rows.getObject(FIRST_FIELD + i), fields.get(i).type());
        }
        return LayerFeature.of(record, geometry(record), values);
    }

    private Geometry geometry(long record) throws SQLException {
        byte[] blob = rows.getBytes(2);
        if (blob == null) {
            return null;
        }
        try {
            return GeoPackageGeometry.decode(blob);
        } catch (ParseException e) {
            problems.addToRecord(
                    ProblemKind.RECORD_UNREADABLE,
                    table.layer().name(),
                    record,
                    "geometry.unreadable",
                    String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** SQLite keeps any value in any column: what is not of its type stays a text. */
    private static Object value(Object read, ValueType type) {
        return switch (read) {
            case null -> null;
            case Number number when type == ValueType.BOOLEAN -> number.intValue() != 0;
            case Number number when type == ValueType.DECIMAL -> number.doubleValue();
            case String text when type == ValueType.DATE || type == ValueType.DATE_TIME ->
                    time(text, type);
            default -> read;
        };
    }

    private static Object time(String text, ValueType type) {
        try {
            return type == ValueType.DATE ? LocalDate.parse(text) : Instant.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }

    @Override
    public void close() throws IOException {
        try (statement) {
            rows.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
