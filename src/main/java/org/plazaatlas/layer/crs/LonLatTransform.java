package org.plazaatlas.layer.crs;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Takes points from a coordinate system to longitude and latitude on WGS 84. */
final class LonLatTransform {

    private final MathTransform transform;

    private LonLatTransform(MathTransform transform) {
        this.transform = transform;
    }

    /**
     * The way from a system; where the datum's way to WGS 84 is unknown, the two are taken to be
     * the same, which for the datums of Mexico is true within two metres.
     *
     * @throws FactoryException if there is no way
     */
    static LonLatTransform of(CoordinateReferenceSystem system) throws FactoryException {
        CoordinateReferenceSystem flat = CRS.getHorizontalCRS(system);
        if (flat == null) {
            throw new FactoryException(system.getName() + " has no horizontal part");
        }
        return new LonLatTransform(CRS.findMathTransform(flat, DefaultGeographicCRS.WGS84, true));
    }

    /**
     * Transforms a point in place.
     *
     * @return whether it lies where the system can be used
     */
    boolean transform(double[] point) {
        try {
            transform.transform(point, 0, point, 0, 1);
            return Double.isFinite(point[0]) && Double.isFinite(point[1]);
        } catch (TransformException e) {
            return false;
        }
    }
}
