package org.plazaatlas.store.shapefile;

import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Function;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.locationtech.jts.geom.Envelope;

/** The extent outside which no geometry can match a filter, in the shapefile's coordinates. */
final class FilterExtent {
    private FilterExtent() {}

    /**
     * An infinite extent if the filter sets no bounds. Also if it calls functions: they may move
     * the geometry before it is compared, which GeoTools' visitor ignores.
     */
    static Envelope of(Filter filter) {
        FunctionFinder finder = new FunctionFinder();
        filter.accept(finder, null);
        if (finder.found) {
            return everywhere();
        }
        return (Envelope) filter.accept(ExtractBoundsFilterVisitor.BOUNDS_VISITOR, null);
    }

    static Envelope everywhere() {
        double infinity = Double.POSITIVE_INFINITY;
        return new Envelope(-infinity, infinity, -infinity, infinity);
    }

    private static final class FunctionFinder extends DefaultFilterVisitor {
        private boolean found;

        @Override
        public Object visit(Function function, Object data) {
            found = true;
            return data;
        }
    }
}
