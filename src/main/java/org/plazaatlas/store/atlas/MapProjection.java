package org.plazaatlas.store.atlas;

import static org.geotools.api.referencing.cs.AxisDirection.EAST;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.model.Projection;

import java.util.Optional;

/**
 * A projected coordinate reference system, between its own degrees and metres. Its datum is assumed
 * to be WGS 84; for those of Mexico (ITRF) that is true within a metre or two. Safe for use by
 * several threads.
 */
public final class MapProjection implements Projection {

    /** A cone cannot show the pole opposite to its tip. */
    static final double MOST_LATITUDE = 89.99;

    private final MathTransform toMap;
    private final MathTransform toLonLat;

    private MapProjection(MathTransform toMap, MathTransform toLonLat) {
        this.toMap = toMap;
        this.toLonLat = toLonLat;
    }

    /**
     * Reads the well-known text (WKT 1) of a projected system whose axes in degrees are longitude,
     * then latitude. No EPSG database is opened, and for a cone not even GeoTools.
     *
     * @throws FactoryException if the text is not that of such a system
     */
    public static Projection parse(String wkt) throws FactoryException {
        Optional<Projection> cone = ConicText.projection(wkt);
        return cone.isPresent() ? cone.get() : of(CRS.parseWKT(wkt));
    }

    /**
     * The projection of a coordinate reference system, from its own degrees.
     *
     * @throws FactoryException if the system is not projected, has latitude before longitude, or
     *     cannot be inverted
     */
    static MapProjection of(CoordinateReferenceSystem system) throws FactoryException {
        if (!(system instanceof ProjectedCRS projected)) {
            throw new FactoryException(system.getName() + " is not a projected system (PROJCS)");
        }
        if (!projected.getBaseCRS().getCoordinateSystem().getAxis(0).getDirection().equals(EAST)) {
            throw new FactoryException(
                    "the degrees of " + system.getName() + " start with latitude");
        }
        MathTransform toMap = projected.getConversionFromBase().getMathTransform();
        try {
            return new MapProjection(toMap, toMap.inverse());
        } catch (NoninvertibleTransformException e) {
            throw new FactoryException(e);
        }
    }

    @Override
    public Coordinate toMap(double longitude, double latitude) {
        return transform(toMap, longitude, Math.clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE));
    }

    @Override
    public Coordinate toLonLat(double x, double y) {
        return transform(toLonLat, x, y);
    }

    private static Coordinate transform(MathTransform transform, double x, double y) {
        double[] point = {x, y};
        try {
            transform.transform(point, 0, point, 0, 1);
        } catch (TransformException e) {
            throw new IllegalArgumentException(
                    "the point " + x + ", " + y + " lies outside what the projection can show", e);
        }
        return new Coordinate(point[0], point[1]);
    }
}
