package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * The wanted divisions of a GeoJSON feature collection (RFC 7946), in order. Only they and one
     * more feature are in memory at a time, because the file of the whole world has 34 MB.
     *
     * @throws IOException if the file cannot be read or is not such a collection
     */
    static List<NaturalEarthState> read(Path geoJson, Predicate<NaturalEarthState> wanted)
            throws IOException {
        try (JsonReader reader = new JsonReader(Files.newBufferedReader(geoJson))) {
            List<NaturalEarthState> found = new ArrayList<>();
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("features")) {
                    readFeatures(reader, wanted, found);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return found;
        } catch (JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            throw new IOException("not a GeoJSON collection of Natural Earth's divisions", e);
        }
    }

    NaturalEarthState withShape(Geometry other) {
        return new NaturalEarthState(country, iso, nameEs, nameEn, other);
    }

    private static void readFeatures(
            JsonReader reader, Predicate<NaturalEarthState> wanted, List<NaturalEarthState> found)
            throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            NaturalEarthState division = division(JsonParser.parseReader(reader).getAsJsonObject());
            if (wanted.test(division)) {
                found.add(division);
            }
        }
        reader.endArray();
    }

    private static NaturalEarthState division(JsonObject feature) {
        JsonObject properties = feature.getAsJsonObject("properties");
        String name = text(properties, "name", "");
        return new NaturalEarthState(
                text(properties, "iso_a2", ""),
                text(properties, "iso_3166_2", ""),
                text(properties, "name_es", name),
                text(properties, "name_en", name),
                shape(feature.getAsJsonObject("geometry")));
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
        return GEOMETRIES.createLinearRing(
                positions.asList().stream()
                        .map(JsonElement::getAsJsonArray)
                        .map(p -> new Coordinate(p.get(0).getAsDouble(), p.get(1).getAsDouble()))
                        .toArray(Coordinate[]::new));
    }
}
