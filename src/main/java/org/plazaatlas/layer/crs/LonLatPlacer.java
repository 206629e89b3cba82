package org.plazaatlas.layer.crs;

import org.geotools.api.referencing.FactoryException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

import java.util.Optional;

/** Places geometries of a layer by longitude and latitude. */
public final class LonLatPlacer {

    private final LonLatTransform transform;
    private final boolean swapped;

    private LonLatPlacer(LonLatTransform transform, boolean swapped) {
        this.transform = transform;
        this.swapped = swapped;
    }

    /** For the layers of a system; empty if there is no way from it to degrees. */
    public static Optional<LonLatPlacer> of(LayerSystem system) {
        if (system.system().isEmpty()) {
            return Optional.empty();
        }
        try {
            LonLatTransform transform = LonLatTransform.of(system.system().get());
            return Optional.of(new LonLatPlacer(transform, system.swapped()));
        } catch (FactoryException e) {
            return Optional.empty();
        }
    }

    /**
     * A copy of a geometry in degrees, longitude first; empty if a point of it lies where the
     * system cannot be used.
     */
    public Optional<Geometry> place(Geometry geometry) {
        Geometry copy = geometry.copy();
        Placing placing = new Placing();
        copy.apply(placing);
        copy.geometryChanged();
        return placing.failed ? Optional.empty() : Optional.of(copy);
    }

    /** Transforms the points of a sequence in place. */
    private final class Placing implements CoordinateSequenceFilter {
        private final double[] point = new double[2];
        private boolean failed;

        @Override
        public void filter(CoordinateSequence sequence, int i) {
            point[0] = sequence.getOrdinate(i, swapped ? 1 : 0);
            point[1] = sequence.getOrdinate(i, swapped ? 0 : 1);
            failed = failed || !transform.transform(point);
            sequence.setOrdinate(i, 0, point[0]);
            sequence.setOrdinate(i, 1, point[1]);
        }

        @Override
        public boolean isDone() {
            return failed;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
