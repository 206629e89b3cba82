package org.plazaatlas.layer.topojson;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.encoding.EncodingDetector;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.FieldTally;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.geojson.StatedCrs;
import org.plazaatlas.store.file.TooLargeException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A topology: a layer for each of its objects. */
public final class TopoJsonSource implements LayerSource {

    private static final long MOST_BYTES = 256L << 20;

    private final TopologyArcs arcs = new TopologyArcs();
    private final Map<String, TopologyLayer> objects = new LinkedHashMap<>();
    private final List<LayerSchema> layers = new ArrayList<>();
    private final ProblemLog problems;
    private StatedSystem system = StatedSystem.NONE;

    private TopoJsonSource(ProblemLog problems) {
        this.problems = problems;
    }

    /**
     * Reads a topology.
     *
     * @param chosen the character set, if someone chose one
     * @throws IOException if it is none, is cut short, or is larger than memory should hold
     */
    public static TopoJsonSource open(Path file, Optional<Charset> chosen, ProblemLog problems)
            throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooLargeException(MOST_BYTES);
        }
        TextEncoding encoding =
                EncodingDetector.of(file, Optional.of(StandardCharsets.UTF_8), chosen);
        TopoJsonSource source = new TopoJsonSource(problems);
        try (JsonReader reader =
                new JsonReader(DetectedText.open(Files.newInputStream(file), encoding))) {
            source.read(reader);
        } catch (IllegalStateException | NumberFormatException | JsonParseException e) {
            throw new MalformedJsonException(e.getMessage(), e);
        }
        source.objects.forEach(
                (name, object) ->
                        source.layers.add(
                                new LayerSchema(
                                        name,
                                        object.fields(),
                                        Optional.empty(),
                                        source.system,
                                        Optional.of(encoding))));
        return source;
    }

    private void read(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.nextName()) {
                case "transform" -> arcs.readTransform(reader);
                case "arcs" -> arcs.read(reader);
                case "objects" -> readObjects(reader);
                case "crs" -> system = StatedCrs.read(reader);
                default -> reader.skipValue();
            }
        }
        reader.endObject();
    }

    private void readObjects(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            objects.put(reader.nextName(), TopologyLayer.of(JsonParser.parseReader(reader)));
        }
        reader.endObject();
    }

    @Override
    public LayerFormat format() {
        return LayerFormat.TOPOJSON;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.copyOf(layers);
    }

    @Override
    public FeatureCursor open(LayerSchema schema) {
        TopologyLayer object = objects.get(schema.name());
        return new FeatureCursor() {
            private int at;

            @Override
            public Optional<LayerFeature> next() {
                return at < object.geometries().size()
                        ? Optional.of(feature(schema, object, at++))
                        : Optional.empty();
            }
        };
    }

    private LayerFeature feature(LayerSchema schema, TopologyLayer object, int at) {
        Object[] row = FieldTally.row(schema.fields(), object.properties().get(at));
        return LayerFeature.of(at + 1, geometry(schema, object, at), row);
    }

    private Geometry geometry(LayerSchema schema, TopologyLayer object, int at) {
        try {
            return new TopologyGeometry(arcs).of(object.geometries().get(at));
        } catch (RuntimeException e) {
            // Gson, JTS and lists refuse what is malformed with many kinds of exceptions.
            problems.addToRecord(
                    ProblemKind.RECORD_UNREADABLE,
                    schema.name(),
                    at + 1,
                    "topojson.unreadable",
                    arcs.count());
            return null;
        }
    }
}
