package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.plazaatlas.briefing.style.QgisStyle;
import org.plazaatlas.briefing.style.SldStyle;
import org.plazaatlas.briefing.style.StyledFields;
import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes features as a GeoPackage 1.3 (OGC 12-128r17) with one layer, named after the table, in
 * degrees on WGS 84. Columns have the keys of the table, and values are written as in GeoJSON:
 * codes for words, ISO dates, lists of ids with a blank between. A style goes into QGIS' table
 * {@code layer_styles}. The same features make the same bytes.
 */
public final class GeoPackage {

    /** "GPKG", which tells a GeoPackage from other databases (requirement 2). */
    private static final int APPLICATION_ID = 0x47504B47;

    private static final int VERSION = 10300;
    private static final int WGS84 = 4326;

    /** Little endian, with an envelope of four figures (requirement 19). */
    private static final byte FLAGS = 0b0000_0011;

    private static final int HEADER_BYTES = 8 + 4 * Double.BYTES;

    /** Tables that every GeoPackage with features has (annex C). */
    private static final List<String> TABLES =
            List.of(
                    """
                    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,
                    srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
                    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
                    description TEXT)\
                    """,
                    """
                    CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,
                    data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
                    last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,
                    max_y DOUBLE, srs_id INTEGER,
                    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id)
                    REFERENCES gpkg_spatial_ref_sys(srs_id))\
                    """,
                    """
                    CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL,
                    column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
                    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
                    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
                    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
                    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name)
                    REFERENCES gpkg_contents(table_name),
                    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id)
                    REFERENCES gpkg_spatial_ref_sys(srs_id))\
                    """);

    /** The table of styles as QGIS 3 makes it. */
    private static final String STYLES =
            """
            CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
            f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
            useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
            update_time DATETIME)\
            """;

    private static final String WGS84_DEFINITION =
            """
            GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],\
            PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]\
            """;

    private GeoPackage() {}

    /**
     * Writes features; the stream stays open.
     *
     * @throws IOException if the stream fails, or the database cannot be made
     */
    public static void write(FeatureTable features, OutputStream out) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fill(features, database);
            out.write(database.unwrap(SQLiteConnection.class).serialize("main"));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void fill(FeatureTable features, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + VERSION);
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute(createLayer(features));
        }
        describeSystems(database);
        describeLayer(features, database);
        addFeatures(features, database);
        if (!features.style().isEmpty()) {
            addStyle(features, database);
        }
    }

    private static String createLayer(FeatureTable features) {
        return features.table().columns().stream()
                .map(column -> quoted(column.key()) + " " + type(column.kind()))
                .collect(
                        Collectors.joining(
                                ", ",
                                "CREATE TABLE %s (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom %s, "
                                        .formatted(
                                                quoted(features.table().id()), shapeOf(features)),
                                ")"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String shapeOf(FeatureTable features) {
        return features.kind().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static String type(DataColumn.Kind kind) {
        return switch (kind) {
            case SQUARE_KM, KM, SHARE, SCORE -> "DOUBLE";
            case COUNT -> "INTEGER";
            case FLAG -> "BOOLEAN";
            case DAY -> "DATE";
            case TEXT, WORD, DATE, IDS -> "TEXT";
        };
    }

    /** The three systems that must be there (requirement 11). */
    private static void describeSystems(Connection database) throws SQLException {
        String system = "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)";
        insert(database, system, "Undefined Cartesian", -1, "NONE", -1, "undefined", null);
        insert(database, system, "Undefined geographic", 0, "NONE", 0, "undefined", null);
        insert(
                database,
                system,
                "WGS 84 geodetic",
                WGS84,
                "EPSG",
                WGS84,
                WGS84_DEFINITION,
                "longitude and latitude in degrees");
    }

    private static void describeLayer(FeatureTable features, Connection database)
            throws SQLException {
        Envelope extent = new Envelope();
        features.shapes().forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        insert(
                database,
                "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
                features.table().id(),
                features.table().title(),
                features.stamp().described(),
                lastChange(features),
                extent.isNull() ? null : extent.getMinX(),
                extent.isNull() ? null : extent.getMinY(),
                extent.isNull() ? null : extent.getMaxX(),
                extent.isNull() ? null : extent.getMaxY(),
                WGS84);
        insert(
                database,
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
                features.table().id(),
                shapeOf(features),
                WGS84);
    }

    /**
     * The latest day that the data tell of stands for the day of the last change, as it is always
     * the same.
     */
    private static String lastChange(FeatureTable features) {
        return features.lastDay() + "T00:00:00.000Z";
    }

    /** Adds the table in which QGIS looks for the style of a layer. */
    private static void addStyle(FeatureTable features, Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(STYLES);
        }
        insert(
                database,
                "INSERT INTO gpkg_contents VALUES"
                        + " ('layer_styles', 'attributes', 'layer_styles', '', ?,"
                        + " NULL, NULL, NULL, NULL, NULL)",
                lastChange(features));
        String layer = features.table().id();
        StyledFields fields = features.fields(Map.of());
        insert(
                database,
                "INSERT INTO layer_styles VALUES"
                        + " (1, '', '', ?, 'geom', ?, ?, ?, 1, ?, '', NULL, ?)",
                layer,
                layer,
                QgisStyle.of(features.style(), fields),
                SldStyle.of(layer, features.style(), fields),
                features.table().title(),
                lastChange(features));
    }

    private static void addFeatures(FeatureTable features, Connection database)
            throws SQLException {
        List<DataColumn> columns = features.table().columns();
        String places = "?, ".repeat(columns.size() + 1) + "?";
        String row = "INSERT INTO %s VALUES (%s)".formatted(quoted(features.table().id()), places);
        for (int i = 0; i < features.shapes().size(); i++) {
            Stream<Object> values =
                    features.table().rows().get(i).values().stream().map(GeoPackage::value);
            Stream<Object> first = Stream.of(i + 1, blob(features.shapes().get(i)));
            insert(database, row, Stream.concat(first, values).toArray());
        }
    }

    /** The value of a cell as SQLite keeps it; null if it is missing. */
    private static Object value(Object cell) {
        return switch (cell) {
            case Optional<?> _ -> null;
            case Number _, Boolean _ -> cell;
            default -> CsvText.plain(cell);
        };
    }

    /** A shape in the binary form of GeoPackage (clause 2.1.3). */
    private static byte[] blob(Geometry shape) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
        Envelope box = shape.getEnvelopeInternal();
        return ByteBuffer.allocate(HEADER_BYTES + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put(FLAGS)
                .putInt(WGS84)
                .putDouble(box.getMinX())
                .putDouble(box.getMaxX())
                .putDouble(box.getMinY())
                .putDouble(box.getMaxY())
                .put(wkb)
                .array();
    }

    private static void insert(Connection database, String row, Object... values)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(row)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
