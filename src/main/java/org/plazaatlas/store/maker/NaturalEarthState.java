package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.json.AtlasException;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A first-level administrative division as Natural Earth describes it (1:10m cultural vectors,
 * admin-1 states and provinces).
 *
 * @param country ISO 3166-1 alpha-2
 * @param iso ISO 3166-2 as of the time the data were made
 * @param nameEs empty if the division has no name
 * @param nameEn empty if the division has no name
 * @param shape polygon or multipolygon, longitude and latitude in degrees
 */
record NaturalEarthState(String country, String iso, String nameEs, String nameEn, Geometry shape) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** A triangle and its first corner again (RFC 7946, 3.1.6). */
    private static final int LEAST_POSITIONS = 4;

    /**
     * The wanted divisions of a GeoJSON feature collection (RFC 7946), in order. Of the others, one
     * is in memory at a time, because those of the whole world are many.
     *
     * @throws IOException if the file cannot be read
     * @throws AtlasException if it is not such a collection
     */
    static List<NaturalEarthState> read(Path geoJson, Predicate<NaturalEarthState> wanted)
            throws IOException, AtlasException {
        List<NaturalEarthState> found = new ArrayList<>();
        String text = BoundedFile.text(geoJson);
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("features")) {
                    readFeatures(reader, wanted, found, geoJson);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return found;
        } catch (JsonParseException
                | IllegalStateException
                | MalformedJsonException
                | EOFException
                | StackOverflowError e) {
            throw AtlasException.of(geoJson.toString(), "boundary.notGeoJson");
        }
    }

    NaturalEarthState withShape(Geometry other) {
        return new NaturalEarthState(country, iso, nameEs, nameEn, other);
    }

    private static void readFeatures(
            JsonReader reader,
            Predicate<NaturalEarthState> wanted,
            List<NaturalEarthState> found,
            Path geoJson)
            throws IOException, AtlasException {
        int number = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            number++;
            JsonElement feature = JsonParser.parseReader(reader);
            try {
                division(feature.getAsJsonObject()).filter(wanted).ifPresent(found::add);
            } catch (RuntimeException e) {
                // Gson and JTS refuse what is malformed with many kinds of exceptions.
                throw AtlasException.of(geoJson.toString(), "boundary.malformed", number);
            }
        }
        reader.endArray();
    }

    /** Empty for a feature without properties or without a shape, which GeoJSON permits. */
    private static Optional<NaturalEarthState> division(JsonObject feature) {
        if (!(feature.get("properties") instanceof JsonObject properties)
                || !(feature.get("geometry") instanceof JsonObject geometry)
                || geometry.getAsJsonArray("coordinates").isEmpty()) {
            return Optional.empty();
        }
        String name = text(properties, "name", "");
        return Optional.of(
                new NaturalEarthState(
                        text(properties, "iso_a2", ""),
                        text(properties, "iso_3166_2", ""),
                        text(properties, "name_es", name),
                        text(properties, "name_en", name),
                        shape(geometry)));
    }

    private static String text(JsonObject properties, String key, String otherwise) {
        JsonElement value = properties.get(key);
        return value == null || value.isJsonNull() ? otherwise : value.getAsString();
    }

    private static Geometry shape(JsonObject geometry) {
        JsonArray coordinates = geometry.getAsJsonArray("coordinates");
        return switch (geometry.get("type").getAsString()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                    GEOMETRIES.createMultiPolygon(
                            coordinates.asList().stream()
                                    .map(JsonElement::getAsJsonArray)
                                    .map(NaturalEarthState::polygon)
                                    .toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("not a polygon");
        };
    }

    private static Polygon polygon(JsonArray rings) {
        List<LinearRing> read =
                rings.asList().stream()
                        .map(JsonElement::getAsJsonArray)
                        .map(NaturalEarthState::ring)
                        .toList();
        LinearRing[] holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(read.getFirst(), holes);
    }

    private static LinearRing ring(JsonArray positions) {
        if (positions.size() < LEAST_POSITIONS) {
            throw new IllegalArgumentException("too short for a ring");
        }
        return GEOMETRIES.createLinearRing(
                positions.asList().stream()
                        .map(JsonElement::getAsJsonArray)
                        .map(p -> new Coordinate(p.get(0).getAsDouble(), p.get(1).getAsDouble()))
                        .toArray(Coordinate[]::new));
    }
}
