package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.plazaatlas.TinyHomicides;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads GeoPackages as databases, by the clauses of the standard. */
@Execution(ExecutionMode.CONCURRENT)
class GeoPackageTest {

    private static final LocalDate WITH_FIGURES = LocalDate.of(2024, 6, 15);

    @TempDir private Path folder;

    private final Atlas atlas = TinyHomicides.atlas();
    private final History history = History.of(atlas);
    private final FeatureTables features = new FeatureTables(history, new Dossiers(history));

    private View view() {
        return view(LocalDate.of(2016, 1, 1));
    }

    private View view(LocalDate day) {
        return View.of(day, Extent.ofCountry(atlas), Language.ES, Theme.LIGHT);
    }

    private Connection saved(FeatureTable table) throws IOException, SQLException {
        Path file = folder.resolve("data.gpkg");
        DataFileFormat.GPKG.save(table, file);
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<List<Object>> rows(Connection database, String query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet result = database.createStatement().executeQuery(query)) {
            while (result.next()) {
                Object[] row = new Object[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(Arrays.asList(row));
            }
        }
        return rows;
    }

    /** The shape in a blob, whose envelope must be that of the shape. */
    private static Geometry shape(Object blob) throws ParseException {
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) blob).order(ByteOrder.LITTLE_ENDIAN);
        byte[] head = new byte[4];
        bytes.get(head);
        assertThat(head).containsExactly('G', 'P', 0, 3);
        assertThat(bytes.getInt()).isEqualTo(4326);
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = bytes.getDouble();
        }
        byte[] wkb = new byte[bytes.remaining()];
        bytes.get(wkb);
        Geometry shape = new WKBReader().read(wkb);
        assertThat(shape.getEnvelopeInternal())
                .isEqualTo(new Envelope(box[0], box[1], box[2], box[3]));
        return shape;
    }

    @Test
    void shapesAndValuesComeBack() throws IOException, SQLException, ParseException {
        FeatureTable zones = features.zones(view());
        try (Connection database = saved(zones)) {
            List<List<Object>> read = rows(database, "SELECT * FROM zones ORDER BY fid");
            assertThat(read).hasSameSizeAs(zones.shapes()).isNotEmpty();
            int organization = 2;
            for (int i = 0; i < read.size(); i++) {
                assertThat(shape(read.get(i).get(1))).isEqualTo(zones.shapes().get(i));
                assertThat(read.get(i).get(organization))
                        .isEqualTo(zones.table().values("organization").get(i));
            }
        }
    }

    @Test
    void theDatabaseSaysThatItIsAGeoPackageOfOneLayerWithItsStyle()
            throws IOException, SQLException {
        try (Connection database = saved(features.boundaries(view()))) {
            assertThat(rows(database, "PRAGMA application_id").getFirst())
                    .containsExactly(0x47504B47);
            assertThat(rows(database, "PRAGMA user_version").getFirst()).containsExactly(10300);
            assertThat(rows(database, "PRAGMA foreign_key_check")).isEmpty();
            assertThat(
                            rows(
                                    database,
                                    "SELECT table_name, data_type, last_change, srs_id"
                                            + " FROM gpkg_contents"))
                    .containsExactly(
                            List.of("boundaries", "features", "2016-01-01T00:00:00.000Z", 4326),
                            Arrays.asList(
                                    "layer_styles",
                                    "attributes",
                                    "2016-01-01T00:00:00.000Z",
                                    null));
            assertThat(
                            rows(
                                    database,
                                    "SELECT f_table_name, f_geometry_column, useAsDefault,"
                                            + " substr(styleQML, 1, 14) FROM layer_styles"))
                    .containsExactly(List.of("boundaries", "geom", 1, "<!DOCTYPE qgis"));
            assertThat(
                            rows(
                                    database,
                                    "SELECT table_name, column_name, geometry_type_name, srs_id"
                                            + " FROM gpkg_geometry_columns"))
                    .containsExactly(List.of("boundaries", "geom", "MULTILINESTRING", 4326));
            assertThat(rows(database, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
                    .containsExactly(List.of(-1), List.of(0), List.of(4326));
        }
    }

    @Test
    void whatIsMissingIsNull() throws IOException, SQLException {
        try (Connection database = saved(features.homicides(view(WITH_FIGURES)))) {
            assertThat(rows(database, "SELECT homicides FROM homicides")).isNotEmpty();
            assertThat(rows(database, "SELECT typeof(rate_per_100k) FROM homicides"))
                    .allMatch(List.of("real")::equals);
        }
    }

    @Test
    void aTableWithoutRowsHasNoExtent() throws IOException, SQLException {
        try (Connection database =
                saved(features.zones(view(LocalDate.of(2006, 12, 2))).of(List.of()))) {
            assertThat(rows(database, "SELECT min_x, max_y FROM gpkg_contents").getFirst())
                    .containsExactly(null, null);
        }
    }

    /** Each form of rows with shapes holds what a map of states shows. */
    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg", "shp", "kml", "csv", "xlsx"})
    void hotSpotsAndHomicidesAreSavedWithTheirStates(String ending) throws IOException {
        for (Topic topic : List.of(new Topic.HotSpots(PressureWeights.DEFAULT), Topic.HOMICIDES)) {
            View view = view(WITH_FIGURES).withTopic(topic);
            FeatureTable map = features.ofMap(view);
            assertThat(map.table().id()).isEqualTo(FeatureTables.idOfMap(view));
            assertThat(map.shapes()).isNotEmpty().noneMatch(Geometry::isEmpty);
            Path file = folder.resolve(map.table().id() + "." + ending);
            DataFileFormat.of(file).orElseThrow().save(map, file);
            assertThat(file).isNotEmptyFile();
        }
    }
}
