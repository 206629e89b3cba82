package org.plazaatlas.layer.geojson;

import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.FieldTally;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.TextEncoding;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of GeoJSON: one layer. It is gone through once to find fields and system, since both may
 * be told at its end, and once more for the features.
 */
public final class GeoJsonSource implements LayerSource {

    private final Path file;
    private final TextEncoding encoding;
    private final ProblemLog problems;
    private LayerSchema layer;
    private boolean lines;

    private GeoJsonSource(Path file, TextEncoding encoding, ProblemLog problems) {
        this.file = file;
        this.encoding = encoding;
        this.problems = problems;
    }

    /**
     * Opens a file.
     *
     * @param name of the layer, if the file gives it none
     * @param chosen the character set, if someone chose one
     * @throws IOException if it cannot be read, or holds no feature before it breaks off
     */
    public static GeoJsonSource open(
            Path file, String name, Optional<Charset> chosen, ProblemLog problems)
            throws IOException {
        Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
        TextEncoding encoding = EncodingDetector.of(file, utf8, chosen);
        if (encoding.origin() == TextEncoding.Origin.CORRECTED) {
            problems.addToLayer(
                    ProblemKind.ENCODING_WRONG,
                    name,
                    "encoding.wrong",
                    "UTF-8",
                    encoding.charset().name());
        }
        GeoJsonSource source = new GeoJsonSource(file, encoding, problems);
        source.scan(name);
        return source;
    }

    private GeoJsonStream stream(boolean withGeometry) throws IOException {
        return new GeoJsonStream(
                DetectedText.open(Files.newInputStream(file), encoding), withGeometry);
    }

    private void scan(String name) throws IOException {
        FieldTally types = new FieldTally();
        int count = 0;
        try (GeoJsonStream features = stream(false)) {
            try {
                Optional<JsonFeature> feature = features.next();
                while (feature.isPresent()) {
                    count++;
                    types.note(feature.get().values());
                    feature = features.next();
                }
            } catch (IOException e) {
                if (count == 0) {
                    throw e;
                }
            }
            lines = features.isLines();
            layer = schema(features.name().orElse(name), types, features);
        }
    }

    private LayerSchema schema(String name, FieldTally types, GeoJsonStream read) {
        return new LayerSchema(
                name, types.fields(), Optional.empty(), read.system(), Optional.of(encoding));
    }

    @Override
    public LayerFormat format() {
        return lines ? LayerFormat.GEOJSON_LINES : LayerFormat.GEOJSON;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.of(layer);
    }

    @Override
    public FeatureCursor open(LayerSchema schema) throws IOException {
        return new GeoJsonCursor(stream(true), schema, problems);
    }
}
