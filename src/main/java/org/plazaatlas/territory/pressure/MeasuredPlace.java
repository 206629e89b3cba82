package org.plazaatlas.territory.pressure;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.GeometryOverlay;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A part of the country whose pressure is measured: how much of each face and edge of the mosaic
 * lies in it.
 *
 * @param subject the state or city
 * @param squareKm land area in it, by face
 * @param km length inside it or on its border, by edge
 * @param perimeterKm length of the state's border and coast, or of the whole circle round the city
 */
public record MeasuredPlace(
        Subject subject, MeasuredParts squareKm, MeasuredParts km, double perimeterKm) {

    static MeasuredPlace ofState(String stateCode, Mosaic mosaic) {
        FaceSet faces = mosaic.facesOfState(stateCode);
        BitSet edges = new BitSet();
        mosaic.edges().stream()
                .filter(edge -> faces.contains(edge.left()) || faces.contains(edge.right()))
                .forEach(edge -> edges.set(edge.index()));
        return new MeasuredPlace(
                Subject.state(stateCode),
                MeasuredParts.of(faces.stream(), face -> mosaic.faces().get(face).areaSquareKm()),
                MeasuredParts.of(edges.stream(), edge -> mosaic.edges().get(edge).lengthKm()),
                mosaic.rim(faces).stream().mapToDouble(Edge::lengthKm).sum());
    }

    /**
     * The land within {@value PressureGauge#CITY_RADIUS_KM} km of a city, as the geodesic runs. Its
     * perimeter is that of the polygon that approximates the circle.
     */
    static MeasuredPlace around(City city, Mosaic mosaic, EllipsoidalMeasure ellipsoid) {
        Polygon circle = ellipsoid.circle(city.location(), PressureGauge.CITY_RADIUS_KM);
        MeasuredParts squareKm =
                clipped(mosaic.faces(), Face::polygon, circle, ellipsoid::areaSquareKm);
        MeasuredParts km = clipped(mosaic.edges(), Edge::line, circle, ellipsoid::lengthKm);
        return new MeasuredPlace(Subject.city(city.id()), squareKm, km, ellipsoid.lengthKm(circle));
    }

    /** The faces that lie at least partly in it, ascending. */
    public IntStream faces() {
        return squareKm.indexes();
    }

    /** How much of some faces lies in it, in km². */
    public double squareKmOf(FaceSet someFaces) {
        return squareKm.sum(face -> someFaces.contains(face) ? 1 : 0);
    }

    /** How much of each part of the mosaic lies in a circle. */
    private static <T> MeasuredParts clipped(
            List<T> parts,
            Function<T, Geometry> shape,
            Polygon circle,
            ToDoubleFunction<Geometry> measure) {
        double[] amounts = new double[parts.size()];
        BitSet inside = new BitSet();
        for (int i = 0; i < amounts.length; i++) {
            Geometry part = shape.apply(parts.get(i));
            if (part.getEnvelopeInternal().intersects(circle.getEnvelopeInternal())) {
                amounts[i] = measure.applyAsDouble(GeometryOverlay.intersection(part, circle));
                inside.set(i, amounts[i] != 0);
            }
        }
        return MeasuredParts.of(inside.stream(), i -> amounts[i]);
    }
}
