package org.plazaatlas.layer.geojson;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.feature.UnusableFileException;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Goes through the features of a text of GeoJSON: those of collections, those that stand one a
 * line, and geometries that stand alone. What a collection says of itself is kept.
 */
final class GeoJsonStream implements Closeable {

    private final JsonReader reader;
    private final boolean withGeometry;
    private boolean inFeatures;
    private boolean inCollection;
    private int roots;
    private Optional<String> name = Optional.empty();
    private StatedSystem system = StatedSystem.OF_FORMAT;

    /**
     * @param withGeometry whether geometries are read, or passed over
     */
    GeoJsonStream(Reader characters, boolean withGeometry) {
        this.reader = new JsonReader(characters);
        this.reader.setStrictness(Strictness.LENIENT);
        this.withGeometry = withGeometry;
    }

    /**
     * The next feature; empty at the end.
     *
     * @throws IOException if the text is no JSON from here on
     */
    Optional<JsonFeature> next() throws IOException {
        try {
            return advance();
        } catch (IllegalStateException | NumberFormatException e) {
            throw new MalformedJsonException(e.getMessage(), e);
        }
    }

    private Optional<JsonFeature> advance() throws IOException {
        while (true) {
            if (inFeatures && reader.hasNext()) {
                return Optional.of(JsonFeature.read(reader, withGeometry));
            }
            if (inFeatures) {
                reader.endArray();
                inFeatures = false;
            }
            if (inCollection) {
                inCollection = false;
                readRoot(new JsonFeature(withGeometry));
            } else if (reader.peek() == JsonToken.END_DOCUMENT) {
                return Optional.empty();
            } else {
                Optional<JsonFeature> alone = root();
                if (alone.isPresent()) {
                    return alone;
                }
            }
        }
    }

    private Optional<JsonFeature> root() throws IOException {
        roots++;
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw new UnusableFileException("geojson.noObject");
        }
        reader.beginObject();
        JsonFeature feature = new JsonFeature(withGeometry);
        boolean collection = readRoot(feature);
        return collection || feature.type().isEmpty() || feature.type().equals("FeatureCollection")
                ? Optional.empty()
                : Optional.of(feature);
    }

    /** Reads on in a root object, up to its list of features if it has one. */
    private boolean readRoot(JsonFeature feature) throws IOException {
        while (reader.hasNext()) {
            String member = reader.nextName();
            if (member.equals("features") && reader.peek() == JsonToken.BEGIN_ARRAY) {
                reader.beginArray();
                inFeatures = true;
                inCollection = true;
                return true;
            }
            if (member.equals("name") && reader.peek() == JsonToken.STRING) {
                name = Optional.of(reader.nextString()).filter(text -> !text.isBlank());
            } else if (member.equals("crs")) {
                system = StatedCrs.read(reader);
            } else {
                feature.take(member, reader);
            }
        }
        reader.endObject();
        return false;
    }

    /** Whether several objects stand one after the other. */
    boolean isLines() {
        return roots > 1;
    }

    Optional<String> name() {
        return name;
    }

    StatedSystem system() {
        return system;
    }

    /** Where the text was left off, as line and column. */
    String place() {
        return reader.toString().replaceFirst(".*?at ", "");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
