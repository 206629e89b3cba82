package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.shown.ShownLayer;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The shapes of an analyst's layers as paths, simplified for one range of scales at a time. For one
 * thread at a time.
 */
public final class LayerShapes {

    private static final double TOLERANCE_PIXELS = 0.4;
    private static final double REACH_PIXELS = 40;
    private static final int MOST_KEPT = 300_000;

    private final IdentityHashMap<Geometry, Path2D> paths = new IdentityHashMap<>();
    private int band = Integer.MIN_VALUE;

    /**
     * The features of a layer that a picture shows.
     *
     * @param scale device pixels per logical pixel
     */
    public DrawnLayer drawn(ShownLayer layer, Viewport viewport, double scale) {
        double metresPerPixel = viewport.metresPerPixel() / scale;
        prepare((int) Math.floor(Math.log(metresPerPixel) / Math.log(2)));
        double tolerance = TOLERANCE_PIXELS * Math.scalb(1.0, band);
        Envelope box =
                new Envelope(
                        viewport.extent().minX(),
                        viewport.extent().maxX(),
                        viewport.extent().minY(),
                        viewport.extent().maxY());
        box.expandBy(REACH_PIXELS * viewport.metresPerPixel());
        List<DrawnLayer.Shape> areas = new ArrayList<>();
        List<DrawnLayer.Shape> lines = new ArrayList<>();
        List<DrawnLayer.Dot> dots = new ArrayList<>();
        for (int place : layer.near(box)) {
            LoadedFeature feature = layer.features().get(place);
            Geometry shape = feature.shape().orElseThrow();
            switch (shape.getDimension()) {
                case 0 -> addDots(place, shape, box, dots);
                case 1 -> lines.add(new DrawnLayer.Shape(place, path(shape, tolerance)));
                default -> areas.add(new DrawnLayer.Shape(place, path(shape, tolerance)));
            }
        }
        return new DrawnLayer(layer, areas, lines, dots);
    }

    private void prepare(int wanted) {
        if (wanted != band || paths.size() > MOST_KEPT) {
            paths.clear();
            band = wanted;
        }
    }

    private static void addDots(
            int place, Geometry shape, Envelope box, List<DrawnLayer.Dot> dots) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Point point && !point.isEmpty()) {
                Coordinate at = point.getCoordinate();
                if (box.contains(at)) {
                    dots.add(new DrawnLayer.Dot(place, at.x, at.y));
                }
            }
        }
    }

    private Path2D path(Geometry shape, double tolerance) {
        return paths.computeIfAbsent(shape, geometry -> made(geometry, tolerance));
    }

    private static Path2D made(Geometry geometry, double tolerance) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        append(path, geometry, tolerance);
        path.trimToSize();
        return path;
    }

    private static void append(Path2D path, Geometry geometry, double tolerance) {
        switch (geometry) {
            case Polygon polygon -> {
                append(path, polygon.getExteriorRing(), tolerance);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    append(path, polygon.getInteriorRingN(i), tolerance);
                }
            }
            case LineString line -> append(path, line.getCoordinateSequence(), tolerance);
            case Point _ -> {}
            default -> {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    append(path, geometry.getGeometryN(i), tolerance);
                }
            }
        }
    }

    /** Leaves out points that are nearer to the last one than can be seen. */
    private static void append(Path2D path, CoordinateSequence points, double tolerance) {
        int last = points.size() - 1;
        double x = 0;
        double y = 0;
        for (int i = 0; i <= last; i++) {
            double nextX = points.getX(i);
            double nextY = points.getY(i);
            if (i == 0) {
                path.moveTo(nextX, nextY);
            } else if (i == last
                    || Math.abs(nextX - x) > tolerance
                    || Math.abs(nextY - y) > tolerance) {
                path.lineTo(nextX, nextY);
            } else {
                continue;
            }
            x = nextX;
            y = nextY;
        }
    }
}
