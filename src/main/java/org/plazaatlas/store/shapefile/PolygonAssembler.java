package org.plazaatlas.store.shapefile;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the rings of a record into shells and holes by how they are nested: a ring inside no other,
 * or inside an even number of others, is a shell; one inside an odd number is a hole of the
 * smallest ring around it. The format says the same by orientation (shells clockwise), but many
 * programs write rings in the opposite or in any orientation, so orientation is ignored. For
 * correct files both agree. Rings that cross each other or coincide are not inside each other.
 */
final class PolygonAssembler {
    private static final long MAX_COMPARISONS = 100_000_000;

    private final GeometryFactory factory;

    PolygonAssembler(GeometryFactory factory) {
        this.factory = factory;
    }

    /**
     * The polygons, in the order of their shells.
     *
     * @throws TangledRingsException if so many rings overlap that sorting them would take minutes,
     *     which happens with no real map
     */
    MultiPolygon assemble(List<LinearRing> rings) throws TangledRingsException {
        if (rings.size() == 1) {
            return factory.createMultiPolygon(
                    new Polygon[] {factory.createPolygon(rings.getFirst())});
        }
        List<Nested> nested = rings.stream().map(Nested::new).toList();
        nest(nested);
        Polygon[] polygons =
                nested.stream()
                        .filter(Nested::isShell)
                        .map(shell -> factory.createPolygon(shell.ring, shell.holes()))
                        .toArray(Polygon[]::new);
        return factory.createMultiPolygon(polygons);
    }

    /**
     * Places larger rings first, so that the nesting of a ring's surroundings is known before its
     * own.
     */
    private static void nest(List<Nested> rings) throws TangledRingsException {
        STRtree tree = new STRtree();
        rings.forEach(ring -> tree.insert(ring.envelope(), ring));
        List<Nested> largestFirst = new ArrayList<>(rings);
        largestFirst.sort(Comparator.comparingDouble((Nested ring) -> ring.area).reversed());
        long comparisons = 0;
        for (Nested ring : largestFirst) {
            comparisons += ring.placeWithin(tree);
            if (comparisons > MAX_COMPARISONS) {
                throw new TangledRingsException(rings.size());
            }
        }
    }

    /** A ring and its place among the others. */
    private static final class Nested {
        private final LinearRing ring;
        private final double area;
        private final List<LinearRing> holes = new ArrayList<>();
        private IndexedPointInAreaLocator locator;
        private boolean hole;

        Nested(LinearRing ring) {
            this.ring = ring;
            this.area = Area.ofRing(ring.getCoordinateSequence());
        }

        Envelope envelope() {
            return ring.getEnvelopeInternal();
        }

        boolean isShell() {
            return !hole;
        }

        LinearRing[] holes() {
            return holes.toArray(LinearRing[]::new);
        }

        /**
         * The smallest ring around this one decides: a hole of a shell, an island in a hole.
         *
         * @return how many rings and vertices had to be compared
         */
        long placeWithin(STRtree tree) {
            List<Nested> around = new ArrayList<>();
            tree.query(envelope(), item -> around.add((Nested) item));
            long comparisons = around.size();
            around.removeIf(other -> other.area <= area || !other.envelope().covers(envelope()));
            around.sort(Comparator.comparingDouble(other -> other.area));
            for (Nested other : around) {
                comparisons += ring.getNumPoints();
                if (other.encloses(ring)) {
                    becomeChildOf(other);
                    break;
                }
            }
            return comparisons;
        }

        private void becomeChildOf(Nested parent) {
            hole = parent.isShell();
            if (hole) {
                parent.holes.add(ring);
            }
        }

        /** Whether no vertex lies outside, and some vertex or the middle of an edge lies inside. */
        private boolean encloses(LinearRing inner) {
            boolean inside = false;
            Coordinate[] vertices = inner.getCoordinates();
            for (Coordinate vertex : vertices) {
                int location = locate(vertex);
                if (location == Location.EXTERIOR) {
                    return false;
                }
                inside |= location == Location.INTERIOR;
            }
            return inside || enclosesMiddle(vertices);
        }

        private boolean enclosesMiddle(Coordinate[] vertices) {
            for (int i = 1; i < vertices.length; i++) {
                double x = (vertices[i - 1].x + vertices[i].x) / 2;
                double y = (vertices[i - 1].y + vertices[i].y) / 2;
                if (locate(new Coordinate(x, y)) == Location.INTERIOR) {
                    return true;
                }
            }
            return false;
        }

        private int locate(Coordinate place) {
            if (locator == null) {
                locator = new IndexedPointInAreaLocator(ring);
            }
            return locator.locate(place);
        }
    }
}
