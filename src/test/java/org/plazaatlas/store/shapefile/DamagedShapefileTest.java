package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plazaatlas.store.shapefile.Fixture.row;
import static org.plazaatlas.store.shapefile.Fixture.wkt;

import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.language.Text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Files made byte by byte according to ESRI Shapefile Technical Description, July 1998 (header p.
 * 4, record header p. 5, Polygon p. 8, PolyLineZ p. 16), each correct except for one detail.
 */
class DamagedShapefileTest {
    /** xmin, ymin, xmax, ymax of {@link #SQUARE}. */
    private static final double[] BOX = {0, 0, 2, 2};

    /** Clockwise, so a shell. */
    private static final double[] SQUARE = {0, 0, 0, 2, 2, 2, 2, 0, 0, 0};

    private static final int FIRST_CONTENT = 108;

    @TempDir Path folder;

    @Test
    void aPolygonMadeByHandIsRead() throws IOException {
        assertThat(Fixture.geometries(shp(polygon(SQUARE, 0))))
                .containsExactly(wkt("MULTIPOLYGON (((0 0, 0 2, 2 2, 2 0, 0 0)))"));
    }

    @Test
    void aRingLeftOpenIsClosed() throws IOException {
        assertThat(Fixture.geometries(shp(polygon(Arrays.copyOf(SQUARE, 8), 0))))
                .containsExactly(wkt("MULTIPOLYGON (((0 0, 0 2, 2 2, 2 0, 0 0)))"));
    }

    @Test
    void aRingAroundNothingIsLeftOut() throws IOException {
        double[] withNeedle = Arrays.copyOf(SQUARE, 14);
        Arrays.fill(withNeedle, 10, 14, 1);

        assertThat(Fixture.geometries(shp(polygon(withNeedle, 0, 5))))
                .containsExactly(wkt("MULTIPOLYGON (((0 0, 0 2, 2 2, 2 0, 0 0)))"));
    }

    @Test
    void heightsWithoutMeasuresAreRead() throws IOException {
        byte[] shp =
                file(
                        13,
                        bytes(44 + 4 + 32 + 16 + 16)
                                .putInt(13)
                                .putDouble(0)
                                .putDouble(0)
                                .putDouble(1)
                                .putDouble(1)
                                .putInt(1)
                                .putInt(2)
                                .putInt(0)
                                .putDouble(0)
                                .putDouble(0)
                                .putDouble(1)
                                .putDouble(1)
                                .putDouble(7)
                                .putDouble(9)
                                .putDouble(7)
                                .putDouble(9));

        assertThat(Fixture.geometries(shp(shp)).getFirst().getCoordinates())
                .extracting(coordinate -> coordinate.getZ())
                .containsExactly(7.0, 9.0);
    }

    @Test
    void aPointCountBeyondTheRecordIsTold() throws IOException {
        byte[] shp = polygon(SQUARE, 0);
        putInt(shp, FIRST_CONTENT + 40, 2_000_000_000);

        assertDamage(
                shp(shp),
                1,
                148,
                "a.shp: record 1, byte 148: the record says it has 2000000000 points, but has room"
                        + " for 5");
    }

    @Test
    void aPartCountBeyondTheRecordIsTold() throws IOException {
        byte[] shp = polygon(SQUARE, 0);
        putInt(shp, FIRST_CONTENT + 36, Integer.MAX_VALUE);

        assertDamage(
                shp(shp),
                1,
                144,
                "a.shp: record 1, byte 144: the record says it has"
                        + " 2147483647 parts, but has room for 21");
    }

    @Test
    void aPartBeyondThePointsIsTold() throws IOException {
        assertDamage(
                shp(polygon(SQUARE, 0, 2_000_000_000)),
                1,
                FIRST_CONTENT + 44,
                "a.shp: record 1, byte 152: part 1 of 2 runs from point 0 to 2000000000, but the"
                        + " record has 5 points");
    }

    @Test
    void aRecordBeyondTheFileIsTold() throws IOException {
        byte[] shp = polygon(SQUARE, 0);
        ByteBuffer.wrap(shp).putInt(104, Integer.MAX_VALUE);

        assertDamage(
                shp(shp),
                1,
                100,
                "a.shp: record 1, byte 100: the first record does not fit in the file");
    }

    @Test
    void aRecordOfAnotherTypeIsTold() throws IOException {
        byte[] shp = polygon(SQUARE, 0);
        putInt(shp, FIRST_CONTENT, 3);

        assertDamage(
                shp(shp),
                1,
                108,
                "a.shp: record 1, byte 108: the record has shape type 3, but the file is of type"
                        + " 5");
    }

    @Test
    void aCoordinateThatIsNoNumberIsTold() throws IOException {
        assertDamage(
                shp(polygon(new double[] {0, 0, 0, Double.NaN, 2, 2, 2, 0, 0, 0}, 0)),
                1,
                FIRST_CONTENT + 48 + 16 + 8,
                "a.shp: record 1, byte 180: a coordinate is NaN, expected a finite number");
    }

    @Test
    void whatIsNoShapefileIsTold() throws IOException {
        Path text = Files.writeString(folder.resolve("a.shp"), "name,code\n".repeat(20));

        assertThatThrownBy(() -> Fixture.read(text))
                .isInstanceOf(DamagedShapefileException.class)
                .hasMessageStartingWith("a.shp: byte 0: expected the file code 9994, found ");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        Path empty = Files.createFile(folder.resolve("a.shp"));

        assertThatThrownBy(() -> Fixture.read(empty))
                .isInstanceOf(DamagedShapefileException.class)
                .hasMessage("a.shp: byte 0: expected 100 bytes here, but the file ends at byte 0");
    }

    @Test
    void aFileCutShortIsTold() throws IOException {
        byte[] shp = polygon(SQUARE, 0);

        assertThatThrownBy(() -> Fixture.read(shp(Arrays.copyOf(shp, 200))))
                .hasMessage(
                        "a.shp: byte 24: the header says the file has 236 bytes, but it has 200; is"
                                + " it cut short?");
    }

    @Test
    void aMultiPatchIsToldToBeUnknown() throws IOException {
        byte[] shp = polygon(SQUARE, 0);
        putInt(shp, 32, 31);

        assertThatThrownBy(() -> Fixture.read(shp(shp)))
                .hasMessage(
                        "a.shp: byte 32: shape type 31 is none of those read here (points, lines,"
                                + " polygons)");
    }

    @Test
    void anIndexThatDisagreesIsPassedOver() throws IOException {
        Path shp = places();
        byte[] shx = Files.readAllBytes(folder.resolve("p.shx"));
        ByteBuffer.wrap(shx).putInt(104, 12);
        Files.write(folder.resolve("p.shx"), shx);

        assertThat(Fixture.read(shp)).hasSize(2);
        assertThat(passedOver(shp))
                .containsExactly("the index p.shx contradicts the file and was passed over");
    }

    @Test
    void anIndexThatPointsOutsideIsPassedOver() throws IOException {
        Path shp = places();
        byte[] shx = Files.readAllBytes(folder.resolve("p.shx"));
        ByteBuffer.wrap(shx).putInt(108, 1_000_000);
        Files.write(folder.resolve("p.shx"), shx);

        assertThat(Fixture.read(shp)).hasSize(2);
        assertThat(passedOver(shp)).hasSize(1);
    }

    private static List<String> passedOver(Path shp) throws IOException {
        ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty());
        try (var features = store.getFeatureSource().getFeatures().features()) {
            while (features.hasNext()) {
                features.next();
            }
        }
        return store.passedOver().stream().map(Text::en).toList();
    }

    @Test
    void shapesWithoutARowHaveNoValues() throws IOException {
        Path shp = places();
        byte[] dbf = Files.readAllBytes(folder.resolve("p.dbf"));
        dbf[4] = 1;
        Files.write(folder.resolve("p.dbf"), dbf);

        assertThat(Fixture.read(shp)).hasSize(2);
        assertThat(passedOver(shp))
                .containsExactly(
                        "the table p.dbf has 1 rows for 2 shapes; what is left over was passed"
                                + " over");
    }

    @Test
    void aTableThatClaimsBillionsOfRecordsHasThoseThatFit() throws IOException {
        Path shp = places();
        byte[] dbf = Files.readAllBytes(folder.resolve("p.dbf"));
        putInt(dbf, 4, Integer.MAX_VALUE);
        Files.write(folder.resolve("p.dbf"), dbf);

        assertThat(Fixture.read(shp)).hasSize(2);
    }

    @Test
    void aTableOfMoreColumnsThanCanBeReadIsPassedOverAndTold() throws IOException {
        Path shp = places();
        int columns = 1023;
        ByteBuffer dbf = ByteBuffer.allocate(32 + 32 * columns + 1 + 2 * (columns + 1));
        dbf.order(ByteOrder.LITTLE_ENDIAN).put(0, (byte) 3).putInt(4, 2);
        dbf.putShort(8, (short) (33 + 32 * columns)).putShort(10, (short) (columns + 1));
        for (int i = 0; i < columns; i++) {
            dbf.put(32 + 32 * i, (byte) 'a')
                    .put(43 + 32 * i, (byte) 'C')
                    .put(48 + 32 * i, (byte) 1);
        }
        dbf.put(32 + 32 * columns, (byte) 0x0D);
        Files.write(folder.resolve("p.dbf"), dbf.array());

        assertThat(Fixture.read(shp)).hasSize(2);
        assertThat(passedOver(shp)).singleElement().asString().contains("1023 columns");
    }

    @Test
    void aNumberOfLettersIsPassedOver() throws IOException {
        Path shp = places();
        byte[] dbf = Files.readAllBytes(folder.resolve("p.dbf"));
        Arrays.fill(dbf, 65 + 10 + 1, 65 + 10 + 10, (byte) 'x');
        Files.write(folder.resolve("p.dbf"), dbf);

        assertThat(Fixture.read(shp)).hasSize(2);
        assertThat(passedOver(shp))
                .containsExactly("record 2 has 'xxxxxxxxx' in n, which was passed over");
    }

    @Test
    void aDamagedCoordinateSystemIsPassedOver() throws IOException {
        Path shp = places();
        for (String text : List.of("GEOGCS[\"WGS 84\", oops", "A[".repeat(30_000))) {
            Files.writeString(folder.resolve("p.prj"), text);
            assertThat(Fixture.read(shp)).hasSize(2);
            assertThat(passedOver(shp)).hasSize(1);
        }
    }

    @Test
    void afterADamagedRecordReadingGoesOnWithTheNext() throws IOException {
        Path shp = places();
        byte[] bytes = Files.readAllBytes(shp);
        putInt(bytes, FIRST_CONTENT, 5);
        Files.write(shp, bytes);

        try (var reader =
                Fixture.store(shp).getFeatureReader(new Query("p"), Transaction.AUTO_COMMIT)) {
            assertThatThrownBy(reader::next).isInstanceOf(DamagedShapefileException.class);
            assertThat(reader.next().getID()).isEqualTo("p.2");
            assertThat(reader.hasNext()).isFalse();
        }
    }

    private Path places() throws IOException {
        return Fixture.write(
                folder.resolve("p.shp"),
                "the_geom:Point,n:Integer",
                row("POINT (1 1)", 1),
                row("POINT (2 2)", 2));
    }

    private static void assertDamage(Path shp, int record, long byteOffset, String message) {
        DamagedShapefileException damage =
                catchThrowableOfType(DamagedShapefileException.class, () -> Fixture.read(shp));

        assertThat(damage).hasMessage(message);
        assertThat(damage.file()).isEqualTo(shp);
        assertThat(damage.record()).isEqualTo(OptionalInt.of(record));
        assertThat(damage.byteOffset()).isEqualTo(byteOffset);
    }

    private Path shp(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.shp"), bytes);
    }

    /** A Polygon record: type, box, numParts, numPoints, parts, points. */
    private static byte[] polygon(double[] ordinates, int... partStarts) {
        ByteBuffer content = bytes(44 + 4 * partStarts.length + 8 * ordinates.length).putInt(5);
        for (double side : BOX) {
            content.putDouble(side);
        }
        content.putInt(partStarts.length).putInt(ordinates.length / 2);
        for (int start : partStarts) {
            content.putInt(start);
        }
        for (double ordinate : ordinates) {
            content.putDouble(ordinate);
        }
        return file(5, content);
    }

    /** A file of one record: code and length big-endian, version, type and box little-endian. */
    private static byte[] file(int shapeType, ByteBuffer content) {
        int length = 100 + 8 + content.capacity();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(0, 9994).putInt(24, length / 2);
        file.putInt(100, 1).putInt(104, content.capacity() / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, shapeType);
        return file.put(108, content, 0, content.capacity()).array();
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void putInt(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }
}
