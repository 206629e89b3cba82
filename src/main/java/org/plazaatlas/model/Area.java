package org.plazaatlas.model;

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
            codes = java.util.Collections.unmodifiableSet(new TreeSet<>(codes));
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
}
