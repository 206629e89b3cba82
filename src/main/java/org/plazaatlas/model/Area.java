package org.plazaatlas.model;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a claim holds, as its source names it. Its shape on the map is always clipped to land. */
public sealed interface Area {

    /**
     * Whether the drawn shape only approximates what the source names, unless the atlas has a
     * polygon for it.
     */
    boolean isApproximate();

    /** One or more whole states, by their two-digit INEGI codes. */
    record States(Set<String> codes) implements Area {
        public States {
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }

        public static States of(String code) {
            return new States(Set.of(code));
        }

        @Override
        public boolean isApproximate() {
            return false;
        }
    }

    /**
     * A municipality; without polygons it is drawn as a circle round its seat, clipped to its
     * state.
     */
    record Municipality(String stateCode, String name) implements Area {
        @Override
        public boolean isApproximate() {
            return true;
        }
    }

    /** A geodesic circle round a place; it may cross state lines. */
    record Circle(LonLat centre, double radiusKm) implements Area {
        /**
         * @throws IllegalArgumentException if the radius is not greater than 0
         */
        public Circle {
            if (!(radiusKm > 0)) {
                throw new IllegalArgumentException(
                        "radius " + radiusKm + " km is not greater than 0");
            }
        }

        @Override
        public boolean isApproximate() {
            return true;
        }
    }

    /**
     * An area whose outline somebody drew. It may cross state lines.
     *
     * @param corners of the outline in order, the first one not repeated at the end; the lines
     *     between them are straight on the map of the atlas
     */
    record Polygon(List<LonLat> corners) implements Area {

        public static final int FEWEST_CORNERS = 3;
        private static final GeometryFactory GEOMETRIES = new GeometryFactory();

        /**
         * @throws IllegalArgumentException if there are fewer than three corners, or the outline
         *     crosses or touches itself
         */
        public Polygon {
            corners = List.copyOf(corners);
            if (!isSound(corners)) {
                throw new IllegalArgumentException(
                        corners.size()
                                + " corners whose outline encloses no area, or crosses itself");
            }
        }

        /** Whether an outline with these corners encloses an area and does not cross itself. */
        public static boolean isSound(List<LonLat> corners) {
            return corners.size() >= FEWEST_CORNERS
                    && ring(corners.stream().map(Polygon::degrees).toList()).isValid();
        }

        private static Coordinate degrees(LonLat corner) {
            return new Coordinate(corner.longitude(), corner.latitude());
        }

        private static org.locationtech.jts.geom.Polygon ring(List<Coordinate> corners) {
            List<Coordinate> closed = new ArrayList<>(corners);
            closed.add(corners.getFirst().copy());
            return GEOMETRIES.createPolygon(closed.toArray(Coordinate[]::new));
        }

        /** The area in map metres. */
        public org.locationtech.jts.geom.Polygon onMap(Projection projection) {
            return ring(corners.stream().map(projection::toMap).toList());
        }

        @Override
        public boolean isApproximate() {
            return true;
        }
    }
}
