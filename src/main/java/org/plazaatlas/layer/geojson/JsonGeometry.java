package org.plazaatlas.layer.geojson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A geometry object of GeoJSON as it was read, before it is made a geometry: its members may stand
 * in any order.
 */
final class JsonGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** A triangle and its first corner again (RFC 7946, 3.1.6). */
    private static final int RING_POSITIONS = 4;

    private String type = "";
    private CoordinateTree coordinates;
    private final List<JsonGeometry> members = new ArrayList<>();

    /** Reads the value that comes next; null for null. */
    static JsonGeometry read(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            reader.skipValue();
            return null;
        }
        JsonGeometry geometry = new JsonGeometry();
        reader.beginObject();
        while (reader.hasNext()) {
            if (!geometry.take(reader.nextName(), reader)) {
                reader.skipValue();
            }
        }
        reader.endObject();
        return geometry;
    }

    /** Reads the value of a member, if it is one of a geometry. */
    boolean take(String name, JsonReader reader) throws IOException {
        switch (name) {
            case "type" -> type = String.valueOf(JsonValues.value(reader));
            case "coordinates" -> coordinates = CoordinateTree.read(reader);
            case "geometries" -> readMembers(reader);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readMembers(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            reader.skipValue();
            return;
        }
        reader.beginArray();
        while (reader.hasNext()) {
            JsonGeometry member = read(reader);
            if (member != null) {
                members.add(member);
            }
        }
        reader.endArray();
    }

    String type() {
        return type;
    }

    void type(String read) {
        type = read;
    }

    /**
     * The geometry.
     *
     * @throws MalformedGeometryException if it is none
     */
    Geometry geometry() throws MalformedGeometryException {
        if (type.equals("GeometryCollection")) {
            return collection();
        }
        if (coordinates == null) {
            throw new MalformedGeometryException("geojson.coordinates");
        }
        try {
            return simple();
        } catch (IllegalArgumentException e) {
            throw new MalformedGeometryException("geojson.line");
        }
    }

    private Geometry collection() throws MalformedGeometryException {
        Geometry[] parts = new Geometry[members.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = members.get(i).geometry();
        }
        return GEOMETRIES.createGeometryCollection(parts);
    }

    private Geometry simple() throws MalformedGeometryException {
        return switch (type) {
            case "Point" ->
                    coordinates.isEmpty()
                            ? GEOMETRIES.createPoint()
                            : GEOMETRIES.createPoint(coordinates.position());
            case "MultiPoint" -> GEOMETRIES.createMultiPointFromCoords(coordinates.positions());
            case "LineString" -> GEOMETRIES.createLineString(coordinates.positions());
            case "MultiLineString" -> GEOMETRIES.createMultiLineString(lines());
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> GEOMETRIES.createMultiPolygon(polygons());
            default -> throw new MalformedGeometryException("geojson.type", type);
        };
    }

    private LineString[] lines() throws MalformedGeometryException {
        List<LineString> lines = new ArrayList<>();
        for (CoordinateTree line : coordinates.parts()) {
            lines.add(GEOMETRIES.createLineString(line.positions()));
        }
        return lines.toArray(LineString[]::new);
    }

    private Polygon[] polygons() throws MalformedGeometryException {
        List<Polygon> polygons = new ArrayList<>();
        for (CoordinateTree polygon : coordinates.parts()) {
            polygons.add(polygon(polygon));
        }
        return polygons.toArray(Polygon[]::new);
    }

    private static Polygon polygon(CoordinateTree tree) throws MalformedGeometryException {
        List<LinearRing> rings = new ArrayList<>();
        for (CoordinateTree ring : tree.parts()) {
            rings.add(ring(ring.positions()));
        }
        if (rings.isEmpty()) {
            return GEOMETRIES.createPolygon();
        }
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(rings.getFirst(), holes);
    }

    /** A ring, closed if the file has left it open. */
    private static LinearRing ring(Coordinate[] positions) throws MalformedGeometryException {
        Coordinate[] closed = positions;
        if (positions.length > 0 && !positions[0].equals2D(positions[positions.length - 1])) {
            closed = Arrays.copyOf(positions, positions.length + 1);
            closed[positions.length] = positions[0].copy();
        }
        if (closed.length > 0 && closed.length < RING_POSITIONS) {
            throw new MalformedGeometryException("geojson.ring", positions.length);
        }
        return GEOMETRIES.createLinearRing(closed);
    }
}
