package org.plazaatlas.territory;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Subject;

import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the country whose pressure is measured: how much of each face and edge of the mosaic
 * lies in it.
 *
 * @param squareKmByFace land area in it, by index of the face
 * @param kmByEdge length inside it or on its border, by index of the edge
 */
record Place(
        Subject subject,
        Map<Integer, Double> squareKmByFace,
        Map<Integer, Double> kmByEdge,
        double areaSquareKm,
        double perimeterKm) {

    static Place ofState(String stateCode, Mosaic mosaic) {
        Map<Integer, Double> areas = new TreeMap<>();
        mosaic.facesOfState(stateCode).stream()
                .forEach(face -> areas.put(face, mosaic.faces().get(face).areaSquareKm()));
        Map<Integer, Double> lengths = new TreeMap<>();
        mosaic.edges().stream()
                .filter(e -> areas.containsKey(e.left()) || areas.containsKey(e.right()))
                .forEach(edge -> lengths.put(edge.index(), edge.lengthKm()));
        double perimeter =
                mosaic.rim(mosaic.facesOfState(stateCode)).stream()
                        .mapToDouble(Edge::lengthKm)
                        .sum();
        return new Place(Subject.state(stateCode), areas, lengths, sum(areas), perimeter);
    }

    /**
     * The land within {@value PressureGauge#CITY_RADIUS_KM} km of a city; the whole circle is its
     * perimeter.
     */
    static Place around(City city, Mosaic mosaic, Ellipsoid ellipsoid) {
        Polygon circle = ellipsoid.circle(city.location(), PressureGauge.CITY_RADIUS_KM);
        Map<Integer, Double> areas = new TreeMap<>();
        for (Face face : mosaic.faces()) {
            areas.put(face.index(), ellipsoid.areaSquareKm(clip(face.polygon(), circle)));
        }
        areas.values().removeIf(area -> area == 0);
        Map<Integer, Double> lengths = new TreeMap<>();
        for (Edge edge : mosaic.edges()) {
            lengths.put(edge.index(), ellipsoid.lengthKm(clip(edge.line(), circle)));
        }
        lengths.values().removeIf(length -> length == 0);
        Subject subject = Subject.city(city.id());
        return new Place(subject, areas, lengths, sum(areas), ellipsoid.lengthKm(circle));
    }

    /** What lies in the circle; empty if that is nothing. */
    private static Geometry clip(Geometry geometry, Polygon circle) {
        return geometry.getEnvelopeInternal().intersects(circle.getEnvelopeInternal())
                ? Overlay.intersection(geometry, circle)
                : circle.getFactory().createEmpty(geometry.getDimension());
    }

    private static double sum(Map<Integer, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
