package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.plazaatlas.store.shapefile.Fixture.row;

import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;

/**
 * A shapefile with arbitrary damage is either read or refused with a {@link
 * DamagedShapefileException}. All damage is seeded; the message of a failure has the seed.
 */
@Execution(ExecutionMode.CONCURRENT)
class ShapefileFuzzTest {
    private static final int CASES = 500;
    private static final String TABLE =
            ",name:String,code:Integer,area:Double,since:Date,own:Boolean";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Point, POINT Z (1 2 3), shp",
        "MultiPoint, 'MULTIPOINT ((1 2), (3 4))', shp",
        "MultiLineString, 'MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 4))', shp",
        "MultiPolygon, 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))', shp",
        "MultiPolygon, 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))', shx",
        "MultiPolygon, 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))', dbf",
        "MultiPolygon, 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))', cpg",
        "MultiPolygon, 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))', prj",
    })
    @Timeout(120)
    void damagedBytesAreReadOrRefused(String shape, String wkt, String extension)
            throws IOException {
        Path shp = sound(shape, wkt);
        Path damaged = folder.resolve("a." + extension);
        byte[] soundBytes = Files.readAllBytes(damaged);
        for (long seed = 0; seed < CASES; seed++) {
            Files.write(damaged, damage(soundBytes, new Random(seed)));
            readOrRefuse(shp, "%s of %s, seed %d".formatted(extension, shape, seed));
        }
    }

    @ParameterizedTest
    @CsvSource({"shp", "shx", "dbf"})
    @Timeout(120)
    void filesCutShortAnywhereAreRefusedOrRead(String extension) throws IOException {
        Path shp = sound("MultiPolygon", "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))");
        Path cut = folder.resolve("a." + extension);
        byte[] soundBytes = Files.readAllBytes(cut);
        for (int length = 0; length < soundBytes.length - 1; length += 1 + length / 100) {
            Files.write(cut, Arrays.copyOf(soundBytes, length));

            boolean read = readOrRefuse(shp, extension + " cut to " + length);
            assertThat(read && extension.equals("shp"))
                    .as("shp cut to %d bytes is read", length)
                    .isFalse();
        }
    }

    @SuppressWarnings("JavaUtilDate") // the type that attributes of dates have in GeoTools
    private Path sound(String shape, String wkt) throws IOException {
        Path shp = folder.resolve("a.shp");
        Object[] values = row(wkt, "Michoacán", 16, 58599.25, new Date(0), true);
        Object[] noValues = row(null, null, null, null, null, null);
        Fixture.write(shp, "the_geom:" + shape + ":srid=4326" + TABLE, values, noValues, values);
        return shp;
    }

    /** One to four bytes changed, a run of bytes set to extremes, or the end cut off or doubled. */
    private static byte[] damage(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int kind = random.nextInt(6);
        if (kind == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        if (kind == 1) {
            return Arrays.copyOf(bytes, bytes.length + random.nextInt(bytes.length));
        }
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(kind < 4 ? bytes.length : Math.min(200, bytes.length));
            byte extreme = List.of((byte) 0, (byte) 0x7F, (byte) -1).get(random.nextInt(3));
            int end = kind % 2 == 0 ? at + 1 : Math.min(at + 4, bytes.length);
            Arrays.fill(bytes, at, end, random.nextBoolean() ? extreme : (byte) random.nextInt());
        }
        return bytes;
    }

    /** Whether it was read. */
    private static boolean readOrRefuse(Path shp, String label) {
        try {
            Fixture.read(shp);
            var store = Fixture.store(shp);
            SimpleFeatureSource source = store.getFeatureSource("a");
            source.getBounds();
            source.getCount(Query.ALL);
            store.dispose();
            return true;
        } catch (DamagedShapefileException damage) {
            assertThat(damage)
                    .as(label)
                    .hasMessageMatching("a\\.\\w{3}: (record \\d+, )?byte -?\\d+: .+");
            return false;
        } catch (IOException | RuntimeException | Error e) {
            return fail(label, e);
        }
    }
}
