package org.plazaatlas.layer.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.ProblemKind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@Execution(ExecutionMode.CONCURRENT)
class MapFilesTest {

    private static final String KML =
            "<?xml version=\"1.0\""
                    + " encoding=\"UTF-8\"?><kml><Document><name>d</name>%s</Document></kml>";

    private static final String PLACEMARK =
            "<Placemark><name>México</name><Point><coordinates>-99.1,19.4,0</coordinates></Point></Placemark>";

    @TempDir private Path folder;

    @Test
    void foldersAreLayersAndLinksAreToldAndNotFollowed() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.kml",
                        KML.formatted(
                                "<Folder><name>Datos</name>"
                                        + PLACEMARK
                                        + "</Folder><Folder><name>Vacía</name></Folder><NetworkLink><Link>"
                                        + "<href>http://localhost:1/x.kml</href></Link></NetworkLink>"));

        assertThat(file.layer("Datos").features()).isEqualTo(1);
        assertThat(file.layer("Vacía").features()).isZero();
        assertThat(file.message(ProblemKind.NETWORK_LINK)).contains("http://localhost:1/x.kml");
    }

    @Test
    void aDeclaredEncodingThatIsWrongIsCorrected() {
        Charset western = Charset.forName("windows-1252");
        Inspected file = Inspected.text(folder, "a.kml", KML.formatted(PLACEMARK), western);

        assertThat(file.layer().accents()).containsExactly("México");
        assertThat(file.message(ProblemKind.ENCODING_WRONG)).contains("UTF-8", "windows-1252");
    }

    @Test
    void entitiesOfXmlReadNoFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String kml =
                "<!DOCTYPE kml [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><kml><Placemark><name>a&x;</name></Placemark></kml>";
        Inspected file = Inspected.text(folder, "a.kml", kml);

        assertThat(file.report().toString()).doesNotContain("geheim");
    }

    @Test
    void pointsLinesAndRoutesOfGpxAreLayers() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.gpx",
                        "<gpx version=\"1.1\"><wpt lat=\"19\""
                            + " lon=\"-99\"><name>Ñ</name></wpt><trk><name>t</name><trkseg><trkpt"
                            + " lat=\"19\""
                            + " lon=\"-99\"><time>2025-04-06T15:04:57Z</time></trkpt><trkpt"
                            + " lat=\"20\" lon=\"-98\"/></trkseg><trkseg/></trk></gpx>");

        assertThat(file.layer("waypoints").features()).isEqualTo(1);
        assertThat(file.layer("track_points").features()).isEqualTo(2);
        assertThat(file.layer("tracks").kinds()).containsEntry(GeometryKind.MULTI_LINE_STRING, 1L);
    }

    @Test
    void anEntryThatClimbsOutOfItsArchiveIsLeftOut() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            put(entries, "../../escaped.csv", "a,b\n1,2\n");
            put(entries, "inner/points.csv", "long,lat\n-99,19\n-98,20\n");
        }
        Inspected file = Inspected.file(zip);

        assertThat(file.layer("points").features()).isEqualTo(2);
        assertThat(file.message(ProblemKind.PASSED_OVER)).contains("escaped.csv");
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void anArchiveThatGrowsWithoutEndIsRefused() throws IOException {
        Path zip = folder.resolve("a.kmz");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("doc.kml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                entries.write(zeros);
            }
            entries.closeEntry();
        }
        Inspected file = Inspected.file(zip);

        assertThat(file.report().isUsable()).isFalse();
        assertThat(file.message(ProblemKind.FILE_UNREADABLE)).contains("larger");
    }

    @Test
    void aGeoPackageOfPicturesIsTold() throws SQLException {
        Path file = folder.resolve("a.gpkg");
        create(
                file,
                "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INT, min_x"
                        + " REAL, max_x REAL, min_y REAL, max_y REAL)",
                "INSERT INTO gpkg_contents VALUES ('relieve', '2d-gridded-coverage', 4326, 0, 1, 0,"
                        + " 1)");
        Inspected inspected = Inspected.file(file);

        assertThat(inspected.report().isUsable()).isFalse();
        assertThat(inspected.kinds()).contains(ProblemKind.NO_VECTOR_LAYER);
        assertThat(inspected.message(ProblemKind.PASSED_OVER)).contains("relieve");
    }

    @Test
    void featuresAndAttributesOfAGeoPackageAreLayers() throws SQLException {
        Path file = folder.resolve("a b.gpkg");
        create(
                file,
                "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INT, min_x"
                        + " REAL, max_x REAL, min_y REAL, max_y REAL)",
                "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INT, organization TEXT,"
                        + " organization_coordsys_id INT, definition TEXT)",
                "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,"
                        + " geometry_type_name TEXT, srs_id INT, z INT, m INT)",
                "CREATE TABLE puntos (fid INTEGER PRIMARY KEY, geom POINT, \"con blanco\" TEXT)",
                "CREATE TABLE notas (fid INTEGER PRIMARY KEY, texto TEXT)",
                "INSERT INTO gpkg_contents VALUES ('puntos','features',3857,null,null,null,null),"
                        + "('notas','attributes',null,null,null,null,null)",
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 /"
                        + " Pseudo-Mercator',3857,'EPSG',3857,'x')",
                "INSERT INTO gpkg_geometry_columns VALUES ('puntos','geom','POINT',3857,0,0)",
                "INSERT INTO puntos VALUES (7, x'47500001110F0000"
                        + "010100000000000000D0126341C10000000000000000', 'á'), (8, x'00', 'b')",
                "INSERT INTO notas VALUES (1, 'x')");
        Inspected inspected = Inspected.file(file);

        LayerReport points = inspected.layer("puntos");
        assertThat(points.features()).isEqualTo(2);
        assertThat(points.system().epsg()).contains(3857);
        assertThat(inspected.problem(ProblemKind.RECORD_UNREADABLE).records()).contains("8");
        assertThat(inspected.layer("notas").geometry()).isEqualTo(GeometryKind.NONE);
    }

    private static void create(Path file, String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void anotherDatabaseIsNoGeoPackage() throws SQLException {
        Path file = folder.resolve("a.gpkg");
        create(file, "CREATE TABLE x (y INT)");

        assertThat(Inspected.file(file).message(ProblemKind.FILE_UNREADABLE)).contains("SQLite");
    }

    @Test
    void aTableWithoutItsShapesIsATable() throws IOException {
        Path dbf = folder.resolve("areas.dbf");
        Files.copy(Path.of("maps/mexico/states.dbf"), dbf);
        Inspected file = Inspected.file(dbf);

        assertThat(file.report().format()).contains(LayerFormat.DBF);
        assertThat(file.layer().features()).isEqualTo(32);
        assertThat(file.layer().places().orElseThrow().matched()).isEqualTo(32);
    }

    @Test
    void aShapefileNeedsNoCompanion() throws IOException {
        Path shp = folder.resolve("estados.shp");
        Files.copy(Path.of("maps/mexico/states.shp"), shp);
        Inspected file = Inspected.file(shp);

        assertThat(file.layer().features()).isEqualTo(32);
        assertThat(file.layer().system().epsg()).contains(4326);
        assertThat(file.kinds())
                .contains(ProblemKind.SYSTEM_MISSING, ProblemKind.COMPANION_MISSING);
    }

    @Test
    void theLambertOfMexicoIsRecognisedWithoutACode() throws IOException {
        Path shp = folder.resolve("estados.shp");
        Files.copy(Path.of("maps/mexico/states.shp"), shp);
        Files.writeString(
                folder.resolve("estados.prj"),
                "PROJCS[\"MEXICO_ITRF_2008_LCC\",GEOGCS[\"MEXICO_ITRF_2008\",DATUM[\"D_ITRF_2008\","
                    + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                    + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],"
                    + "PARAMETER[\"False_Easting\",2500000.0],PARAMETER[\"False_Northing\",0.0],"
                    + "PARAMETER[\"Central_Meridian\",-102.0],PARAMETER[\"Standard_Parallel_1\",17.5],"
                    + "PARAMETER[\"Standard_Parallel_2\",29.5],PARAMETER[\"Latitude_Of_Origin\",12.0],"
                    + "UNIT[\"Meter\",1.0]]");
        Inspected file = Inspected.file(shp);

        assertThat(file.layer().system().epsg()).contains(6372);
        assertThat(file.kinds()).contains(ProblemKind.SYSTEM_RECOGNISED);
    }

    @Test
    void aFileThatIsNothingIsToldWithWhatIsExpected() {
        Inspected file = Inspected.text(folder, "a.xyz", "hello");

        assertThat(file.report().isUsable()).isFalse();
        assertThat(file.message(ProblemKind.FILE_UNREADABLE)).contains("expected a shapefile");
    }
}
