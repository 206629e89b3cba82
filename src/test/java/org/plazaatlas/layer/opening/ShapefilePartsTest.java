package org.plazaatlas.layer.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shapefiles chosen with the files beside them. */
class ShapefilePartsTest {

    @TempDir Path folder;

    @Test
    void partsStandForTheirShapefileOnce() throws IOException {
        Path shapes = touch("towns.shp");
        Path other = touch("towns.csv");
        assertThat(
                        ShapefileParts.whole(
                                List.of(touch("towns.dbf"), other, shapes, touch("towns.PRJ"))))
                .containsExactly(shapes, other);
    }

    @Test
    void aTableWithoutShapesStaysWhatItIs() throws IOException {
        List<Path> alone = List.of(touch("alone.dbf"));
        touch("towns.shp");
        assertThat(ShapefileParts.whole(alone)).isEqualTo(alone);
    }

    private Path touch(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }
}
