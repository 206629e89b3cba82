package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Which ordinates in addition to x and y any of the points of a geometry has. */
record Ordinates(boolean z, boolean m) {
    static Ordinates of(Geometry geometry) {
        Finder finder = new Finder();
        if (geometry != null) {
            geometry.apply(finder);
        }
        return new Ordinates(finder.z, finder.m);
    }

    /** The type of the same form that has these ordinates as well as its own. */
    ShapeType widen(ShapeType type) {
        return ShapeType.of(type.form(), z || type.hasZ(), m || type.hasOnlyM());
    }

    private static final class Finder implements CoordinateSequenceFilter {
        private boolean z;
        private boolean m;

        @Override
        public void filter(CoordinateSequence points, int i) {
            z |= !Double.isNaN(points.getZ(i));
            m |= !Double.isNaN(points.getM(i));
        }

        @Override
        public boolean isDone() {
            return z && m;
        }

        @Override
        public boolean isGeometryChanged() {
            return false;
        }
    }
}
