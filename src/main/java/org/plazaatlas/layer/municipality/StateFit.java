package org.plazaatlas.layer.municipality;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.plazaatlas.territory.mosaic.GeometryOverlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fits municipalities to the outline of their state, which another source drew: what lies beyond it
 * is cut off, no two overlap, and a sliver of the state that is left over goes to the municipality
 * beside which it is longest. Land of municipalities that the file lacks stays free.
 */
final class StateFit {

    /** A rest that is nowhere wider than twice this is a sliver, in metres. */
    private static final double HALF_SLIVER = 2_500;

    /** An islet farther from all municipalities than this belongs to none, in metres. */
    private static final double FARTHEST_ISLET = 25_000;

    /** The grid on which the atlas overlays areas. */
    private static final PrecisionModel METRE_GRID = new PrecisionModel(1);

    private final Geometry state;
    private final Map<String, Geometry> fitted = new TreeMap<>();

    private StateFit(Geometry state) {
        this.state = state;
    }

    /**
     * Fits the municipalities of one state.
     *
     * @param state its outline, in map metres
     * @param municipalities by code, in map metres
     * @param lacking where municipalities lie that the file lacks
     */
    static Map<String, Geometry> fit(
            Geometry state, Map<String, Geometry> municipalities, List<Point> lacking) {
        StateFit fit = new StateFit(state);
        fit.cut(municipalities);
        if (!fit.fitted.isEmpty()) {
            fit.fill(lacking);
        }
        fit.fitted.replaceAll((_, shape) -> onGrid(shape));
        fit.fitted.values().removeIf(Geometry::isEmpty);
        return fit.fitted;
    }

    /** What two claim goes to the smaller one, so that none vanishes within another. */
    private void cut(Map<String, Geometry> municipalities) {
        List<Map.Entry<String, Geometry>> smallestFirst =
                municipalities.entrySet().stream()
                        .sorted(Comparator.comparingDouble(entry -> entry.getValue().getArea()))
                        .toList();
        List<Geometry> smaller = new ArrayList<>();
        for (Map.Entry<String, Geometry> entry : smallestFirst) {
            Geometry part = polygons(GeometryOverlay.intersection(entry.getValue(), state));
            for (Geometry other : smaller) {
                if (other.getEnvelopeInternal().intersects(part.getEnvelopeInternal())) {
                    part = polygons(GeometryOverlay.difference(part, other));
                }
            }
            if (!part.isEmpty()) {
                fitted.put(entry.getKey(), part);
                smaller.add(part);
            }
        }
    }

    private void fill(List<Point> lacking) {
        Geometry rest = GeometryOverlay.difference(state, GeometryOverlay.union(fitted.values()));
        Map<String, List<Geometry>> additions = new TreeMap<>();
        for (Polygon gap : polygonsOf(rest)) {
            if (isSliver(gap) && lacking.stream().noneMatch(gap::covers)) {
                neighbour(gap)
                        .ifPresent(
                                code ->
                                        additions
                                                .computeIfAbsent(code, _ -> new ArrayList<>())
                                                .add(gap));
            }
        }
        additions.forEach(
                (code, gaps) -> {
                    gaps.add(fitted.get(code));
                    fitted.put(code, polygons(GeometryOverlay.union(gaps)));
                });
    }

    private static boolean isSliver(Polygon gap) {
        return BufferOp.bufferOp(gap, -HALF_SLIVER).isEmpty();
    }

    /** The municipality with which a gap shares the longest border, or else the nearest one. */
    private Optional<String> neighbour(Polygon gap) {
        Map<String, Double> shared = new TreeMap<>();
        fitted.forEach(
                (code, shape) -> {
                    if (shape.getEnvelopeInternal().intersects(gap.getEnvelopeInternal())) {
                        shared.put(code, sharedMetres(gap, shape));
                    }
                });
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> nearest(gap));
    }

    private static double sharedMetres(Polygon gap, Geometry municipality) {
        return GeometryOverlay.intersection(gap.getBoundary(), municipality.getBoundary())
                .getLength();
    }

    private Optional<String> nearest(Polygon islet) {
        IndexedFacetDistance distance = new IndexedFacetDistance(islet);
        record Near(String code, double metres) {}
        return fitted.entrySet().stream()
                .map(entry -> new Near(entry.getKey(), distance.distance(entry.getValue())))
                .filter(near -> near.metres() <= FARTHEST_ISLET)
                .min(Comparator.comparingDouble(Near::metres))
                .map(Near::code);
    }

    /** Without the threads and specks that overlays leave, which reprojecting would entangle. */
    private static Geometry onGrid(Geometry shape) {
        return polygons(GeometryPrecisionReducer.reduce(shape, METRE_GRID));
    }

    /** The polygons of a geometry alone: overlays of touching areas may also give lines. */
    private static Geometry polygons(Geometry geometry) {
        List<Polygon> polygons = polygonsOf(geometry);
        return geometry.getFactory().buildGeometry(polygons);
    }

    /** An overlay of which nothing is left gives one polygon that is empty. */
    @SuppressWarnings("unchecked")
    private static List<Polygon> polygonsOf(Geometry geometry) {
        List<Polygon> polygons = PolygonExtracter.getPolygons(geometry);
        return polygons.stream().filter(polygon -> !polygon.isEmpty()).toList();
    }
}
