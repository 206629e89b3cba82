package org.plazaatlas.model;

/**
 * A point on the WGS 84 ellipsoid, in degrees: longitude from -180 to 180, latitude from -90 to 90.
 */
public record LonLat(double longitude, double latitude) {

    /**
     * @throws IllegalArgumentException if a coordinate is outside its range or NaN
     */
    public LonLat {
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "longitude " + longitude + " is not between -180 and 180");
        }
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException(
                    "latitude " + latitude + " is not between -90 and 90");
        }
    }
}
