package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.util.List;

/** What an area is filled with; widths are logical pixels at every zoom. */
public sealed interface Fill {

    /**
     * One colour with a texture.
     *
     * @param ground the colour between the marks
     * @param mark the colour of the texture's marks
     */
    record Textured(Color ground, Color mark, Hatch hatch) implements Fill {

        public static Textured plain(Color colour) {
            return new Textured(colour, colour, Hatch.PLAIN);
        }

        Color at(double u, double v) {
            return hatch.marks(u, v) ? mark : ground;
        }
    }

    /**
     * Round spots on a ground, each row offset by half a step. Several colours of spots take turns
     * row by row.
     *
     * @param spots colours of the spots, at least one
     * @param rim colour of a line round each spot
     * @param pitchPixels from one row to the next
     */
    record Spots(Color ground, List<Color> spots, Color rim, double pitchPixels) implements Fill {

        /** Radius of a spot with its rim, as a share of the pitch. */
        static final double RADIUS = 0.5;

        /** Radius of a spot within its rim. */
        static final double INNER = 0.42;

        public Spots {
            spots = List.copyOf(spots);
        }

        /** Rows, and steps in a row, of the square that repeats. */
        int rows() {
            return 2 * spots.size();
        }

        Color spot(int row) {
            return spots.get(row % spots.size());
        }

        /** Where the first spot of a row stands, in pitches. */
        static double first(int row) {
            return row % 2 == 0 ? 0.5 : 1.5;
        }

        /** The colour at a place in the square that repeats, in pitches. */
        Color at(double x, double y) {
            int row = (int) y;
            double fromSpot = (x - first(row) + 3) % 2 - 1;
            double distance = Math.hypot(fromSpot, y - row - 0.5);
            if (distance >= RADIUS) {
                return ground;
            }
            return distance < INNER ? spot(row) : rim;
        }
    }

    /** Stripes that repeat in order. */
    record Stripes(List<Stripe> stripes, Slant slant) implements Fill {
        public Stripes {
            stripes = List.copyOf(stripes);
        }

        double periodPixels() {
            return stripes.stream().mapToDouble(Stripe::widthPixels).sum();
        }

        boolean areTextured() {
            return stripes.stream().anyMatch(stripe -> stripe.fill().hatch() != Hatch.PLAIN);
        }
    }

    /** One of a set of stripes; its width is measured across the stripe. */
    record Stripe(Textured fill, double widthPixels) {

        public Stripe(Color colour, double widthPixels) {
            this(Textured.plain(colour), widthPixels);
        }
    }

    /** The direction of stripes. */
    enum Slant {
        /** From the lower left to the upper right, as a slash does. */
        FORWARD,
        /** From the upper left to the lower right, as a backslash does. */
        BACKWARD,
        /** Vertical. */
        UPRIGHT
    }
}
