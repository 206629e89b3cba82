package org.plazaatlas.layer.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

class FormatGuessTest {

    private static final String LAYER = "{\"type\": \"FeatureCollection\", \"features\": []}";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"layer.geojson.gz, true", "layer.geojson, true", "plain.geojson, false"})
    void whatIsPackedIsKnownByItsContentNotByItsName(String name, boolean packed)
            throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream text = packed ? new GZIPOutputStream(out) : out) {
            text.write(LAYER.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FormatGuess.isPacked(file)).isEqualTo(packed);
    }
}
