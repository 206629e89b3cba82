package org.plazaatlas.layer.geopackage;

import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A GeoPackage: a layer for each of its feature and attribute tables. */
public final class GeoPackageSource implements LayerSource {

    private final Connection database;
    private final List<GeoPackageTable> tables;
    private final ProblemLog problems;

    private GeoPackageSource(
            Connection database, List<GeoPackageTable> tables, ProblemLog problems) {
        this.database = database;
        this.tables = tables;
        this.problems = problems;
    }

    /**
     * Opens a database, without changing it or the folder around it.
     *
     * @throws IOException if it is no GeoPackage or cannot be read
     */
    public static GeoPackageSource open(Path file, ProblemLog problems) throws IOException {
        Connection database = null;
        try {
            database = connect(file);
            requireGeoPackage(database);
            List<GeoPackageTable> tables = new GeoPackageContents(database, problems).tables();
            return new GeoPackageSource(database, tables, problems);
        } catch (SQLException e) {
            close(database);
            throw new IOException(e.getMessage(), e);
        } catch (IOException e) {
            close(database);
            throw e;
        }
    }

    /** Immutable, so that SQLite makes no file beside it. */
    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String uri = file.toAbsolutePath().toUri().getRawPath();
        return config.createConnection("jdbc:sqlite:file:" + uri + "?immutable=1");
    }

    private static void requireGeoPackage(Connection database) throws SQLException, IOException {
        String sql = "SELECT count(*) FROM sqlite_master WHERE lower(name) = 'gpkg_contents'";
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next() || row.getInt(1) == 0) {
                throw new UnusableFileException("geopackage.otherDatabase");
            }
        }
    }

    @Override
    public LayerFormat format() {
        return LayerFormat.GEOPACKAGE;
    }

    @Override
    public List<LayerSchema> layers() {
        return tables.stream().map(GeoPackageTable::layer).toList();
    }

    @Override
    public FeatureCursor open(LayerSchema layer) throws IOException {
        GeoPackageTable table =
                tables.stream().filter(t -> t.layer().equals(layer)).findFirst().orElseThrow();
        try {
            return new GeoPackageCursor(database, table, problems);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        close(database);
    }

    private static void close(Connection database) throws IOException {
        try {
            if (database != null) {
                database.close();
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
