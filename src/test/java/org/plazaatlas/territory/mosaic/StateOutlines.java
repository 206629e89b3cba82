package org.plazaatlas.territory.mosaic;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The outlines of the states of the bundled atlas as {@code states.shp} has them, in degrees, and
 * measured by geodesics from vertex to vertex, without projection, mosaic or faces. The states have
 * no holes.
 */
public final class StateOutlines {

    private final Map<String, Geometry> outlines = new TreeMap<>();

    private StateOutlines() {}

    public static StateOutlines read() throws IOException {
        StateOutlines states = new StateOutlines();
        FileDataStore store =
                FileDataStoreFinder.getDataStore(Path.of("maps/mexico/states.shp").toFile());
        try (SimpleFeatureIterator features = store.getFeatureSource().getFeatures().features()) {
            while (features.hasNext()) {
                states.add(features.next());
            }
        } finally {
            store.dispose();
        }
        return states;
    }

    private void add(SimpleFeature state) {
        outlines.put((String) state.getAttribute("code"), (Geometry) state.getDefaultGeometry());
    }

    public Set<String> codes() {
        return outlines.keySet();
    }

    public double areaSquareKm(String code) {
        return rings(code).stream().mapToDouble(StateOutlines::enclosedSquareKm).sum();
    }

    private static double enclosedSquareKm(LinearRing ring) {
        PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            polygon.AddPoint(points[i].y, points[i].x);
        }
        return Math.abs(polygon.Compute().area) / 1e6;
    }

    public double perimeterKm(String code) {
        return segments(code).stream().mapToDouble(StateOutlines::lengthKm).sum();
    }

    /** The length of the segments that two states share. */
    public double borderKm(String oneCode, String otherCode) {
        Set<LineSegment> shared = segments(oneCode);
        shared.retainAll(segments(otherCode));
        return shared.stream().mapToDouble(StateOutlines::lengthKm).sum();
    }

    private Set<LineSegment> segments(String code) {
        Set<LineSegment> segments = new HashSet<>();
        for (LinearRing ring : rings(code)) {
            Coordinate[] points = ring.getCoordinates();
            for (int i = 1; i < points.length; i++) {
                LineSegment segment = new LineSegment(points[i - 1], points[i]);
                segment.normalize();
                segments.add(segment);
            }
        }
        return segments;
    }

    private List<LinearRing> rings(String code) {
        List<Polygon> polygons = PolygonExtracter.getPolygons(outlines.get(code));
        return polygons.stream().map(Polygon::getExteriorRing).toList();
    }

    private static double lengthKm(LineSegment segment) {
        return Geodesic.WGS84.Inverse(segment.p0.y, segment.p0.x, segment.p1.y, segment.p1.x).s12
                / 1e3;
    }
}
