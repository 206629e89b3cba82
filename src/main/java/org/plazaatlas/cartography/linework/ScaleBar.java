package org.plazaatlas.cartography.linework;

import net.sf.geographiclib.Geodesic;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.model.Projection;

/**
 * A scale bar of a round length, true to scale at the centre of the map.
 *
 * @param lengthKm 1, 2 or 5 times a power of ten
 * @param widthPixels in logical pixels
 */
public record ScaleBar(double lengthKm, double widthPixels) {

    private static final double PROBE_PIXELS = 50;

    /** The longest bar of a round length that is no wider than a number of logical pixels. */
    public static ScaleBar of(Viewport viewport, Projection projection, double mostPixels) {
        double kmPerPixel = kmPerPixel(viewport, projection);
        double lengthKm = roundLength(mostPixels * kmPerPixel);
        return new ScaleBar(lengthKm, lengthKm / kmPerPixel);
    }

    /** The largest of 1, 2 and 5 times a power of ten that does not exceed a length. */
    static double roundLength(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double lead : new double[] {5, 2}) {
            if (lead * power <= most) {
                return lead * power;
            }
        }
        return power;
    }

    /** Measured on the ellipsoid, along the middle row of the picture. */
    private static double kmPerPixel(Viewport viewport, Projection projection) {
        double middleX = viewport.width() / 2.0;
        double middleY = viewport.height() / 2.0;
        Coordinate west = lonLat(viewport, projection, middleX - PROBE_PIXELS, middleY);
        Coordinate east = lonLat(viewport, projection, middleX + PROBE_PIXELS, middleY);
        double metres = Geodesic.WGS84.Inverse(west.y, west.x, east.y, east.x).s12;
        return metres / 1_000 / (2 * PROBE_PIXELS);
    }

    private static Coordinate lonLat(Viewport viewport, Projection projection, double x, double y) {
        Coordinate place = viewport.toMap(x, y);
        return projection.toLonLat(place.x, place.y);
    }
}
