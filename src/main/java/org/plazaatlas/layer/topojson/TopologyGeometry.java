package org.plazaatlas.layer.topojson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.util.ArrayList;
import java.util.List;

/** Puts the geometries of a topology together from its arcs. */
final class TopologyGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int RING_POSITIONS = 4;

    private final TopologyArcs arcs;

    TopologyGeometry(TopologyArcs arcs) {
        this.arcs = arcs;
    }

    /**
     * The geometry of an object; null if its type is null. Quantizing leaves rings of two or three
     * positions, which cover nothing but say where the area is.
     *
     * @throws RuntimeException of many kinds if it is none
     */
    Geometry of(JsonObject object) {
        JsonElement type = object.get("type");
        if (type == null || type.isJsonNull()) {
            return null;
        }
        return switch (type.getAsString()) {
            case "Point" -> GEOMETRIES.createPoint(position(array(object, "coordinates")));
            case "MultiPoint" -> GEOMETRIES.createMultiPointFromCoords(positions(object));
            case "LineString" -> line(array(object, "arcs"));
            case "MultiLineString" -> lines(array(object, "arcs"));
            case "Polygon" -> polygon(array(object, "arcs"));
            case "MultiPolygon" -> polygons(array(object, "arcs"));
            case "GeometryCollection" -> collection(array(object, "geometries"));
            default -> throw new IllegalArgumentException(type.getAsString());
        };
    }

    private static JsonArray array(JsonObject object, String name) {
        return object.getAsJsonArray(name);
    }

    private Coordinate position(JsonArray numbers) {
        return arcs.position(numbers.get(0).getAsDouble(), numbers.get(1).getAsDouble());
    }

    private Coordinate[] positions(JsonObject object) {
        return array(object, "coordinates").asList().stream()
                .map(JsonElement::getAsJsonArray)
                .map(this::position)
                .toArray(Coordinate[]::new);
    }

    private List<Coordinate> joined(JsonArray indices) {
        List<Coordinate> positions = new ArrayList<>();
        for (JsonElement index : indices) {
            arcs.append(index.getAsInt(), positions);
        }
        return positions;
    }

    private LineString line(JsonArray indices) {
        return GEOMETRIES.createLineString(joined(indices).toArray(Coordinate[]::new));
    }

    private Geometry lines(JsonArray list) {
        return GEOMETRIES.createMultiLineString(
                list.asList().stream()
                        .map(JsonElement::getAsJsonArray)
                        .map(this::line)
                        .toArray(LineString[]::new));
    }

    private Polygon polygon(JsonArray list) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Coordinate> ring = joined(list.get(i).getAsJsonArray());
            while (!ring.isEmpty() && ring.size() < RING_POSITIONS) {
                ring.add(ring.getFirst().copy());
            }
            rings.add(GEOMETRIES.createLinearRing(ring.toArray(Coordinate[]::new)));
        }
        if (rings.isEmpty()) {
            return GEOMETRIES.createPolygon();
        }
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(rings.getFirst(), holes);
    }

    private Geometry polygons(JsonArray list) {
        Polygon[] polygons =
                list.asList().stream()
                        .map(JsonElement::getAsJsonArray)
                        .map(this::polygon)
                        .filter(polygon -> !polygon.isEmpty())
                        .toArray(Polygon[]::new);
        return GEOMETRIES.createMultiPolygon(polygons);
    }

    private Geometry collection(JsonArray list) {
        return GEOMETRIES.createGeometryCollection(
                list.asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(this::of)
                        .filter(geometry -> geometry != null)
                        .toArray(Geometry[]::new));
    }
}
