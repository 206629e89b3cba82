package org.plazaatlas.layer.crs;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

import java.util.Arrays;
import java.util.Optional;

/**
 * Systems that files about Mexico mostly use, as well-known text, so that the EPSG database need
 * not be opened for them. Easting and longitude come first.
 */
enum KnownSystem {
    WGS84(4326, "WGS 84", geographic("WGS 84", "WGS_1984", "WGS 84\",6378137,298.257223563")),
    MEXICO_ITRF2008(
            6365,
            "Mexico ITRF2008",
            geographic("Mexico ITRF2008", "Mexico_ITRF2008", "GRS 1980\",6378137,298.257222101")),
    MEXICO_ITRF92(
            4483,
            "Mexico ITRF92",
            geographic("Mexico ITRF92", "Mexico_ITRF92", "GRS 1980\",6378137,298.257222101")),
    MEXICO_ITRF2008_LCC(6372, "Mexico ITRF2008 / LCC", lambert("Mexico ITRF2008", MEXICO_ITRF2008)),
    MEXICO_ITRF92_LCC(6362, "Mexico ITRF92 / LCC", lambert("Mexico ITRF92", MEXICO_ITRF92)),
    WEB_MERCATOR(
            3857,
            "WGS 84 / Pseudo-Mercator",
            "PROJCS[\"WGS 84 / Pseudo-Mercator\","
                    + WGS84.text
                    + ",PROJECTION[\"Popular Visualisation Pseudo Mercator\"],"
                    + "PARAMETER[\"semi_minor\",6378137],PARAMETER[\"latitude_of_origin\",0],"
                    + "PARAMETER[\"central_meridian\",0],PARAMETER[\"scale_factor\",1],"
                    + "PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],"
                    + "UNIT[\"m\",1],AXIS[\"X\",EAST],AXIS[\"Y\",NORTH]]");

    private final int code;
    private final String title;
    private final String text;

    KnownSystem(int code, String title, String text) {
        this.code = code;
        this.title = title;
        this.text = text;
    }

    private static String geographic(String name, String datum, String spheroid) {
        return "GEOGCS[\"%s\",DATUM[\"%s\",SPHEROID[\"%s]],".formatted(name, datum, spheroid)
                + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.017453292519943295],"
                + "AXIS[\"Geodetic longitude\",EAST],AXIS[\"Geodetic latitude\",NORTH]]";
    }

    /** The Lambert conformal conic projection in which INEGI publishes its maps. */
    private static String lambert(String name, KnownSystem base) {
        return "PROJCS[\"%s / LCC\",%s,".formatted(name, base.text)
                + "PROJECTION[\"Lambert_Conformal_Conic_2SP\"],"
                + "PARAMETER[\"central_meridian\",-102],PARAMETER[\"latitude_of_origin\",12],"
                + "PARAMETER[\"standard_parallel_1\",17.5],PARAMETER[\"standard_parallel_2\",29.5],"
                + "PARAMETER[\"false_easting\",2500000],PARAMETER[\"false_northing\",0],"
                + "UNIT[\"m\",1],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";
    }

    static Optional<KnownSystem> ofCode(int code) {
        return Arrays.stream(values()).filter(known -> known.code == code).findFirst();
    }

    int code() {
        return code;
    }

    /** Its name in the EPSG database. */
    String title() {
        return title;
    }

    /**
     * Whether a code is that of degrees on WGS 84, or on a datum that is the same within metres.
     */
    static boolean isLonLat(int code) {
        return ofCode(code).filter(known -> known.text.startsWith("GEOGCS")).isPresent();
    }

    CoordinateReferenceSystem system() {
        try {
            return CRS.parseWKT(text);
        } catch (FactoryException e) {
            throw new IllegalStateException(title, e);
        }
    }
}
