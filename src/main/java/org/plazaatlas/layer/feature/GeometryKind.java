package org.plazaatlas.layer.feature;

import org.locationtech.jts.geom.Geometry;

import java.util.Arrays;

/** What the geometries of a layer are. */
public enum GeometryKind {
    POINT("Point"),
    LINE_STRING("LineString"),
    POLYGON("Polygon"),
    MULTI_POINT("MultiPoint"),
    MULTI_LINE_STRING("MultiLineString"),
    MULTI_POLYGON("MultiPolygon"),
    GEOMETRY_COLLECTION("GeometryCollection"),
    /** Geometries of several kinds. */
    MIXED("mixed"),
    /** A table without geometries. */
    NONE("none");

    private final String code;

    GeometryKind(String code) {
        this.code = code;
    }

    /** The name of OGC Simple Features, or a word for several or none. */
    public String code() {
        return code;
    }

    public static GeometryKind of(Geometry geometry) {
        return named(geometry.getGeometryType());
    }

    /** The kind with a name of Simple Features, whatever its case; mixed for any other name. */
    public static GeometryKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equalsIgnoreCase(name))
                .findFirst()
                .orElse(MIXED);
    }
}
