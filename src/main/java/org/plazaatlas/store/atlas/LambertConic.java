package org.plazaatlas.store.atlas;

import static org.plazaatlas.store.atlas.MapProjection.MOST_LATITUDE;

import static java.lang.Math.PI;
import static java.lang.Math.atan;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.model.Projection;

/**
 * Lambert's conformal conic projection of an ellipsoid with two standard parallels, after J. P.
 * Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), equations 14-15
 * and 15-1 to 15-11, which the numbers in the comments refer to. It is the projection of the
 * bundled atlas and of official Mexican maps; to set it up costs nothing, where GeoTools'
 * referencing takes a sixth of the time to a first picture.
 */
final class LambertConic implements Projection {

    private static final double LATITUDE_TOLERANCE = 1e-13;
    private static final int MOST_STEPS = 20;

    /**
     * The parameters of the projection, in degrees and metres.
     *
     * @param radius equatorial, of the ellipsoid
     * @param inverseFlattening of the ellipsoid
     */
    record Parameters(
            double radius,
            double inverseFlattening,
            double parallel1,
            double parallel2,
            double originLatitude,
            double centralMeridian,
            double falseEasting,
            double falseNorthing) {}

    private final Parameters parameters;
    private final double eccentricity;
    private final double n;
    private final double scale;
    private final double originRadius;

    /** Both standard parallels must lie north of the equator, one beyond the other. */
    LambertConic(Parameters parameters) {
        this.parameters = parameters;
        double flattening = 1 / parameters.inverseFlattening();
        eccentricity = sqrt(flattening * (2 - flattening));
        double phi1 = toRadians(parameters.parallel1());
        double phi2 = toRadians(parameters.parallel2());
        n = (log(m(phi1)) - log(m(phi2))) / (log(t(phi1)) - log(t(phi2))); // 15-8
        scale = parameters.radius() * m(phi1) / (n * pow(t(phi1), n)); // 15-10, times the radius
        originRadius = radius(toRadians(parameters.originLatitude()));
    }

    /** 14-15. */
    private double m(double phi) {
        double es = eccentricity * sin(phi);
        return cos(phi) / sqrt(1 - es * es);
    }

    /** 15-9. */
    private double t(double phi) {
        return tan(PI / 4 - phi / 2) / flattened(phi);
    }

    private double flattened(double phi) {
        double es = eccentricity * sin(phi);
        return pow((1 - es) / (1 + es), eccentricity / 2);
    }

    /** 15-7: the distance from the tip of the cone, in metres. */
    private double radius(double phi) {
        return scale * pow(t(phi), n);
    }

    @Override
    public Coordinate toMap(double longitude, double latitude) {
        double radius = radius(toRadians(Math.clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE)));
        double fromMeridian = Math.IEEEremainder(longitude - parameters.centralMeridian(), 360);
        double theta = n * toRadians(fromMeridian); // 14-4
        return new Coordinate(
                parameters.falseEasting() + radius * sin(theta), // 14-1
                parameters.falseNorthing() + originRadius - radius * cos(theta)); // 14-2
    }

    @Override
    public Coordinate toLonLat(double x, double y) {
        double east = x - parameters.falseEasting();
        double south = originRadius - (y - parameters.falseNorthing());
        double theta = atan2(east, south); // 14-11
        double t = pow(hypot(east, south) / scale, 1 / n); // 15-11
        return new Coordinate(
                toDegrees(theta / n) + parameters.centralMeridian(), toDegrees(latitude(t)));
    }

    /** 7-9, repeated until it no longer changes. */
    private double latitude(double t) {
        double phi = PI / 2 - 2 * atan(t); // 7-11
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = PI / 2 - 2 * atan(t * flattened(phi));
            if (Math.abs(next - phi) < LATITUDE_TOLERANCE) {
                return next;
            }
            phi = next;
        }
        return phi;
    }
}
