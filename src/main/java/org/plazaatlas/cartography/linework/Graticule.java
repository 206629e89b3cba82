package org.plazaatlas.cartography.linework;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.model.Projection;

import java.awt.geom.Path2D;

/** The meridians and parallels at round degrees, as curves in map metres. */
public final class Graticule {

    private static final double[] STEPS_DEGREES = {0.1, 0.25, 0.5, 1, 2, 5, 10};
    private static final double WANTED_PIXELS = 190;
    private static final double METRES_PER_DEGREE = 111_000;
    private static final int PARTS = 12;

    private final Projection projection;

    public Graticule(Projection projection) {
        this.projection = projection;
    }

    /** The lines that a picture shows, about 190 pixels apart. */
    public Path2D lines(Viewport viewport) {
        double step = stepDegrees(viewport.metresPerPixel());
        double[] box = lonLatBox(viewport);
        Path2D lines = new Path2D.Double();
        double south = Math.floor(box[1] / step) * step;
        double north = Math.ceil(box[3] / step) * step;
        double west = Math.floor(box[0] / step) * step;
        double east = Math.ceil(box[2] / step) * step;
        for (double lon = west; lon <= east + step / 2; lon += step) {
            curve(lines, lon, south, lon, north);
        }
        for (double lat = south; lat <= north + step / 2; lat += step) {
            curve(lines, west, lat, east, lat);
        }
        return lines;
    }

    static double stepDegrees(double metresPerPixel) {
        double wanted = WANTED_PIXELS * metresPerPixel / METRES_PER_DEGREE;
        for (double step : STEPS_DEGREES) {
            if (step >= wanted) {
                return step;
            }
        }
        return STEPS_DEGREES[STEPS_DEGREES.length - 1];
    }

    private void curve(Path2D path, double lon1, double lat1, double lon2, double lat2) {
        for (int i = 0; i <= PARTS; i++) {
            double t = i / (double) PARTS;
            Coordinate c = projection.toMap(lon1 + t * (lon2 - lon1), lat1 + t * (lat2 - lat1));
            if (i == 0) {
                path.moveTo(c.x, c.y);
            } else {
                path.lineTo(c.x, c.y);
            }
        }
    }

    /** West, south, east and north of what a picture shows, in degrees, sampled along its edge. */
    private double[] lonLatBox(Viewport viewport) {
        double[] box = {180, 90, -180, -90};
        for (int i = 0; i <= 8; i++) {
            double x = viewport.width() * i / 8.0;
            double y = viewport.height() * i / 8.0;
            widen(box, viewport.toMap(x, 0));
            widen(box, viewport.toMap(x, viewport.height()));
            widen(box, viewport.toMap(0, y));
            widen(box, viewport.toMap(viewport.width(), y));
        }
        return box;
    }

    private void widen(double[] box, Coordinate place) {
        Coordinate c = projection.toLonLat(place.x, place.y);
        box[0] = Math.min(box[0], c.x);
        box[1] = Math.min(box[1], c.y);
        box[2] = Math.max(box[2], c.x);
        box[3] = Math.max(box[3], c.y);
    }
}
