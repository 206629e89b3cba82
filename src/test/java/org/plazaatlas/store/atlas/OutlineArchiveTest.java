package org.plazaatlas.store.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OutlineArchiveTest {

    private static final Path MEXICO = Path.of("maps/mexico");

    private static List<List<Outline>> layers() throws Exception {
        Geometry west = new WKTReader().read("POLYGON ((0 0, 0.1 0, 0.1 0.3, 0 0.3, 0 0))");
        Geometry islands =
                new WKTReader()
                        .read(
                                "MULTIPOLYGON (((5 5, 6 5, 6 6, 5 5)),"
                                        + " ((1 1, 9 1, 9 9, 1 1), (4 2, 5 2, 5 3, 4 2)))");
        return List.of(
                List.of(
                        new Outline(Map.of("code", "01", "name_es", "Ñandú"), west),
                        new Outline(Map.of(), islands)),
                List.of(),
                List.of(new Outline(Map.of("name", "x"), west)));
    }

    @Test
    void whatIsReadAgainEqualsWhatWasWritten() throws Exception {
        List<List<Outline>> read =
                OutlineArchive.read(OutlineArchive.write(layers())).orElseThrow();

        assertThat(read).hasSameSizeAs(layers());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).hasSameSizeAs(layers().get(i));
            for (int j = 0; j < read.get(i).size(); j++) {
                Outline expected = layers().get(i).get(j);
                assertThat(read.get(i).get(j).texts()).isEqualTo(expected.texts());
                assertThat(read.get(i).get(j).shape().equalsExact(expected.shape())).isTrue();
            }
        }
    }

    @Test
    void bytesThatEndTooEarlyCountAsNone() throws Exception {
        byte[] sound = OutlineArchive.write(layers());
        for (int length = 0; length < sound.length; length++) {
            assertThat(OutlineArchive.read(Arrays.copyOf(sound, length)))
                    .as("%d of %d bytes", length, sound.length)
                    .isEmpty();
        }
    }

    @Test
    void anAtlasFromTheCacheEqualsTheOneFromItsShapefiles(@TempDir Path folder) throws Exception {
        copyOutlines(folder);
        Outlines first = Outlines.read(folder);
        assertThat(kept(folder)).hasSize(1);

        Outlines second = Outlines.read(folder);

        assertThat(first.problems()).isEmpty();
        assertThat(second.states()).isEqualTo(first.states());
        assertThat(second.surroundings()).isEqualTo(first.surroundings());
    }

    @Test
    void aChangedFileMakesTheCacheWorthless(@TempDir Path folder) throws Exception {
        copyOutlines(folder);
        Outlines.read(folder);
        List<Path> before = kept(folder);
        Files.delete(folder.resolve("states.prj"));

        Outlines.read(folder);

        assertThat(kept(folder)).hasSizeLessThanOrEqualTo(1).doesNotContainAnyElementsOf(before);
    }

    private static void copyOutlines(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(MEXICO)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches("(states|surroundings)\\..*|projection\\.wkt")) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
    }

    private static List<Path> kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(".outlines-")).toList();
        }
    }
}
