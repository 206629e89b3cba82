package org.plazaatlas.store.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.Projection;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.shapefile.ShapefileWriter;
import org.plazaatlas.store.shapefile.ShapefileWriter.Field;
import org.plazaatlas.store.shapefile.ShapefileWriter.Row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Outlines as other programs write them, sound and not. */
class OutlineFileTest {

    private static final String LAMBERT =
            "PROJCS[\"M\",GEOGCS[\"W\",DATUM[\"WGS_1984\",SPHEROID[\"W\",6378137,298.257223563]],"
                    + "PRIMEM[\"G\",0],UNIT[\"degree\",0.0174532925199433]],"
                    + "PROJECTION[\"Lambert_Conformal_Conic_2SP\"],"
                    + "PARAMETER[\"standard_parallel_1\",17.5],"
                    + "PARAMETER[\"standard_parallel_2\",29.5],"
                    + "PARAMETER[\"latitude_of_origin\",12],PARAMETER[\"central_meridian\",-102],"
                    + "PARAMETER[\"false_easting\",2500000],PARAMETER[\"false_northing\",0],"
                    + "UNIT[\"m\",1]]";

    @TempDir private Path folder;
    private Projection projection;
    private FileNotes notes;

    @BeforeEach
    void readProjection() throws Exception {
        projection = MapProjection.parse(LAMBERT);
    }

    private void write(Envelope box, String name) throws IOException {
        write(box, name, String.class, "01");
    }

    private void write(Envelope box, String name, Class<?> type, Object code) throws IOException {
        GeometryFactory factory = new GeometryFactory();
        MultiPolygon shape =
                factory.createMultiPolygon(new Polygon[] {(Polygon) factory.toGeometry(box)});
        ShapefileWriter.write(
                folder.resolve("states.shp"),
                MultiPolygon.class,
                List.of(new Field("CODE", type), new Field("name", String.class)),
                List.of(new Row(shape, List.of(code, name))));
    }

    private List<Outline> read() {
        notes = FileNotes.of("states.shp");
        return new OutlineFile(folder, notes, projection)
                .read(List.of(List.of("code"), List.of("name")));
    }

    private static List<String> told(FileProblems problems) {
        return problems.found().stream().map(Problem::toString).toList();
    }

    @Test
    void fieldsAreFoundInAnyCaseAndCodesMayBeNumbers() throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado", Integer.class, 2);
        assertThat(read())
                .singleElement()
                .satisfies(o -> assertThat(o.attribute(List.of("code"))).isEqualTo("2"))
                .satisfies(o -> assertThat(o.attribute(List.of("NAME"))).isEqualTo("Vado"));
        assertThat(told(notes.problems())).isEmpty();
    }

    @Test
    void endingsMayBeInCapitals() throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado");
        for (String ending : List.of("shp", "shx", "dbf", "prj", "cpg")) {
            Files.move(
                    folder.resolve("states." + ending),
                    folder.resolve("states." + ending.toUpperCase(java.util.Locale.ROOT)));
        }
        assertThat(read()).hasSize(1);
    }

    @Test
    void aMissingTableIsOneSentence() throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado");
        Files.delete(folder.resolve("states.dbf"));
        assertThat(read()).isEmpty();
        assertThat(told(notes.problems()))
                .containsExactly(
                        "states.shp: its table states.dbf is missing; copy it into the folder"
                                + " together with the file");
    }

    @Test
    void aMissingColumnIsOneSentence() throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado");
        notes = FileNotes.of("states.shp");
        new OutlineFile(folder, notes, projection).read(List.of(List.of("state", "CVE_ENT")));
        assertThat(told(notes.problems()))
                .containsExactly("states.shp: its table has no column state; it has CODE, name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2400000|2410000|900000|910000|.prj|look like metres: add the .prj file",
                "2400000|2410000|900000|910000|no|look like metres: correct the .prj file",
                "20|21|-100|-99|.prj|they look swapped",
                "20|21|-100|-99|no|they look swapped",
                "-100|-99|20|95|no|#1: the point -100.000, 95.0000 is not on the globe"
            })
    void coordinatesThatAreNoDegreesAreToldAsWhatTheyLookLike(
            double minX, double maxX, double minY, double maxY, String removed, String told)
            throws IOException {
        write(new Envelope(minX, maxX, minY, maxY), "Vado");
        if (removed.equals(".prj")) {
            Files.delete(folder.resolve("states.prj"));
        }
        assertThat(read()).isEmpty();
        assertThat(told(notes.problems())).singleElement().asString().contains(told);
    }

    @Test
    void lettersOfAnotherCharacterSetAreDoubted() throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Michoacán");
        Files.writeString(folder.resolve("states.cpg"), "windows-1252");
        assertThat(read()).hasSize(1);
        assertThat(told(notes.doubts()))
                .singleElement()
                .asString()
                .startsWith("states.shp: states.1: the text \"MichoacÃ¡n\" looks like UTF-8")
                .contains("should be \"Michoacán\"");
        byte[] table = Files.readAllBytes(folder.resolve("states.dbf"));
        String western = new String(table, StandardCharsets.ISO_8859_1).replace("Ã¡", "\u00E1 ");
        Files.write(folder.resolve("states.dbf"), western.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("states.cpg"), "UTF-8");
        assertThat(read()).hasSize(1);
        assertThat(told(notes.doubts())).singleElement().asString().contains("has lost letters");
    }

    private void writeOn(String datum) throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado");
        Files.writeString(
                folder.resolve("states.prj"),
                "GEOGCS[\"N\",DATUM[\"%s\",SPHEROID[\"C\",6378206.4,294.98]],".formatted(datum)
                        + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]]");
    }

    /** The witness is the abridged formula of Molodensky, good to a metre. */
    @Test
    void theDatumOf1927IsTakenToWgs84() throws IOException {
        writeOn("D_North_American_1927");
        Coordinate corner =
                Arrays.stream(read().getFirst().shape().getCoordinates())
                        .map(point -> projection.toLonLat(point.x, point.y))
                        .min(Comparator.comparingDouble(point -> point.x + point.y))
                        .orElseThrow();
        double longitude = Math.toRadians(-100);
        double latitude = Math.toRadians(20);
        double f = 1 / 294.98;
        double e2 = f * (2 - f);
        double w = Math.sqrt(1 - e2 * Math.pow(Math.sin(latitude), 2));
        double meridian = 6378206.4 * (1 - e2) / Math.pow(w, 3);
        double north =
                12 * Math.sin(latitude) * Math.cos(longitude)
                        - 130 * Math.sin(latitude) * Math.sin(longitude)
                        + 190 * Math.cos(latitude)
                        + (6378206.4 * (1 / 298.257223563 - f) - 69.4 * f) * Math.sin(2 * latitude);
        double east = 12 * Math.sin(longitude) + 130 * Math.cos(longitude);
        double parallel = 6378206.4 / w * Math.cos(latitude);
        double metre = 1e-5;
        assertThat(corner.y).isCloseTo(20 + Math.toDegrees(north / meridian), within(metre));
        assertThat(corner.x).isCloseTo(-100 + Math.toDegrees(east / parallel), within(metre));
        assertThat(told(notes.remarks())).singleElement().asString().contains("1927", "to WGS 84");
    }

    @Test
    void aDatumThatNothingPlacesIsTold() throws IOException {
        writeOn("D_Clarke_1866");
        assertThat(read()).hasSize(1);
        assertThat(told(notes.remarks()))
                .singleElement()
                .asString()
                .contains("Clarke", "are read as WGS 84");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpg|System|states.cpg names no character set",
                "prj|GEOGCRS[\"WGS 84\"]|the system of coordinates of states.prj is not understood",
                "shx|cut|the index states.shx contradicts the file"
            })
    void whatIsNotNeededIsPassedOver(String ending, String contents, String told)
            throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado");
        Files.writeString(folder.resolve("states." + ending), contents);
        assertThat(read()).hasSize(1);
        assertThat(told(notes.problems())).isEmpty();
        assertThat(told(notes.remarks())).singleElement().asString().contains(told);
    }

    @Test
    void rowsAndShapesMayDifferInNumber() throws IOException {
        write(new Envelope(-100, -99, 20, 21), "Vado");
        byte[] table = Files.readAllBytes(folder.resolve("states.dbf"));
        table[4] = 0;
        Files.write(folder.resolve("states.dbf"), table);
        read();
        assertThat(told(notes.remarks()))
                .singleElement()
                .asString()
                .contains("0 rows for 1 shapes");
        assertThat(told(notes.problems())).singleElement().asString().contains("column code");
    }
}
