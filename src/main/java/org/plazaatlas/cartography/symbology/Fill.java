package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.util.List;

/** What an area is filled with; widths are logical pixels on screen, whatever the zoom. */
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

    /** One of a set of stripes, its width measured across. */
    record Stripe(Textured fill, double widthPixels) {

        public Stripe(Color colour, double widthPixels) {
            this(Textured.plain(colour), widthPixels);
        }
    }

    /** Which way stripes lean. */
    enum Slant {
        /** From the lower left to the upper right, as a slash does. */
        FORWARD,
        /** From the upper left to the lower right, as a backslash does. */
        BACKWARD,
        /** Not at all: each stripe from top to bottom. */
        UPRIGHT
    }
}
