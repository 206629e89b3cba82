package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

import java.util.Arrays;
import java.util.Optional;

/**
 * The shape types of the format, except MultiPatch (ESRI Shapefile Technical Description, p. 4).
 * Records of a type with Z may have measures too.
 */
enum ShapeType {
    NULL(0, Form.NULL),
    POINT(1, Form.POINT),
    POLYLINE(3, Form.POLYLINE),
    POLYGON(5, Form.POLYGON),
    MULTIPOINT(8, Form.MULTIPOINT),
    POINT_Z(11, Form.POINT),
    POLYLINE_Z(13, Form.POLYLINE),
    POLYGON_Z(15, Form.POLYGON),
    MULTIPOINT_Z(18, Form.MULTIPOINT),
    POINT_M(21, Form.POINT),
    POLYLINE_M(23, Form.POLYLINE),
    POLYGON_M(25, Form.POLYGON),
    MULTIPOINT_M(28, Form.MULTIPOINT);

    /** The form of a type, regardless of the ordinates of its points. */
    enum Form {
        NULL(Geometry.class),
        POINT(Point.class),
        POLYLINE(MultiLineString.class),
        POLYGON(MultiPolygon.class),
        MULTIPOINT(MultiPoint.class);

        private final Class<? extends Geometry> geometryClass;

        Form(Class<? extends Geometry> geometryClass) {
            this.geometryClass = geometryClass;
        }
    }

    private final int code;
    private final Form form;

    ShapeType(int code, Form form) {
        this.code = code;
        this.form = form;
    }

    static Optional<ShapeType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** The type of this form whose points have these ordinates; a type with Z has M, too. */
    static ShapeType of(Form form, boolean z, boolean m) {
        return Arrays.stream(values())
                .filter(type -> type.form == form)
                .filter(
                        type ->
                                form == Form.NULL
                                        || type.hasZ() == z && type.hasOnlyM() == (m && !z))
                .findFirst()
                .orElseThrow();
    }

    int code() {
        return code;
    }

    Form form() {
        return form;
    }

    boolean hasZ() {
        return code / 10 == 1;
    }

    /** Whether points carry a measure and no height. */
    boolean hasOnlyM() {
        return code / 10 == 2;
    }

    /** Whether records may carry measures. */
    boolean hasM() {
        return code >= 10;
    }

    /** The JTS class that every geometry of the type is read as. */
    Class<? extends Geometry> geometryClass() {
        return form.geometryClass;
    }
}
