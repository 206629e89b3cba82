package org.plazaatlas.store.atlas;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.GeodeticDatum;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.cs.DefaultEllipsoidalCS;
import org.geotools.referencing.datum.BursaWolfParameters;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import org.locationtech.jts.geom.Geometry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes degrees on an older datum to WGS 84: by the parameters that the file tells, or by those for
 * the North American Datum of 1927 in Mexico, which older Mexican maps refer to.
 *
 * <p>Those are the geocentric translation NAS-L of NIMA TR8350.2 (3rd edition, appendix B.4), good
 * to 8 m or so; up to 200 m would be missing without it.
 *
 * @param datum its name in the file
 */
record DatumShift(String datum, MathTransform toWgs84) {

    /** Datums that agree with WGS 84 within two metres in Mexico. */
    private static final Pattern LIKE_WGS84 =
            Pattern.compile(
                    "WGS|ITRF|ETRS|SIRGAS|GRS|NAD_?\\s?83|1983|1993|MEXIC|UNKNOWN",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAD27 =
            Pattern.compile("NAD_?\\s?27|NORTH_?\\s?AMERICAN.*1927", Pattern.CASE_INSENSITIVE);

    /** The name of a datum that is not WGS 84, nor so near to it that it counts as such. */
    static Optional<String> otherDatum(CoordinateReferenceSystem system) {
        return geographic(system)
                .map(degrees -> degrees.getDatum().getName().getCode())
                .filter(name -> !LIKE_WGS84.matcher(name).find());
    }

    /**
     * The shift from the datum of a system; empty if that is WGS 84 already, or if nothing tells
     * how it lies.
     *
     * @throws FactoryException if the parameters cannot be used
     */
    static Optional<DatumShift> of(CoordinateReferenceSystem system) throws FactoryException {
        Optional<String> name = otherDatum(system);
        Optional<GeodeticDatum> placed =
                name.flatMap(_ -> geographic(system)).flatMap(g -> placed(g.getDatum()));
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        CoordinateReferenceSystem degrees =
                new DefaultGeographicCRS("degrees", placed.get(), DefaultEllipsoidalCS.GEODETIC_2D);
        return Optional.of(
                new DatumShift(
                        name.orElseThrow(),
                        CRS.findMathTransform(degrees, DefaultGeographicCRS.WGS84)));
    }

    private static Optional<GeographicCRS> geographic(CoordinateReferenceSystem system) {
        return switch (system) {
            case GeographicCRS degrees -> Optional.of(degrees);
            case ProjectedCRS projected -> Optional.of(projected.getBaseCRS());
            case null, default -> Optional.empty();
        };
    }

    /** The datum with its place to WGS 84; empty if that is not known. */
    private static Optional<GeodeticDatum> placed(GeodeticDatum datum) {
        if (datum instanceof DefaultGeodeticDatum told
                && told.getBursaWolfParameters().length > 0) {
            return Optional.of(datum);
        }
        if (!NAD27.matcher(datum.getName().getCode()).find()) {
            return Optional.empty();
        }
        BursaWolfParameters mexico = new BursaWolfParameters(DefaultGeodeticDatum.WGS84);
        mexico.dx = -12;
        mexico.dy = 130;
        mexico.dz = 190;
        return Optional.of(
                new DefaultGeodeticDatum(
                        Map.of(
                                "name",
                                datum.getName(),
                                DefaultGeodeticDatum.BURSA_WOLF_KEY,
                                mexico),
                        datum.getEllipsoid(),
                        datum.getPrimeMeridian()));
    }

    /**
     * A shape in degrees on WGS 84.
     *
     * @throws IllegalArgumentException if a point lies outside what the shift can take
     */
    Geometry apply(Geometry degrees) {
        try {
            return JTS.transform(degrees, toWgs84);
        } catch (TransformException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
