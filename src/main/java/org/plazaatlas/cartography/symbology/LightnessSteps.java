package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** Tones that stand out by lightness, the one difference that no reader and no printer lacks. */
public final class LightnessSteps {

    private static final int HALVINGS = 8;

    private LightnessSteps() {}

    /**
     * A mixture of grounds and an ink that every vision sees at least a step away from each of the
     * grounds, and hardly farther.
     *
     * @param step in CIE L*
     * @param inks the first that reaches so far is taken, else the last as it is
     */
    static Color beside(List<Color> grounds, double step, Color... inks) {
        Color ink =
                Arrays.stream(inks)
                        .filter(one -> apart(one, grounds) >= step)
                        .findFirst()
                        .orElse(inks[inks.length - 1]);
        Color mean = InkMixing.of(grounds.getFirst(), 0.5, grounds.getLast());
        double less = 0;
        double enough = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double share = (less + enough) / 2;
            if (apart(InkMixing.of(ink, share, mean), grounds) < step) {
                less = share;
            } else {
                enough = share;
            }
        }
        return InkMixing.of(ink, enough, mean);
    }

    private static double apart(Color tone, List<Color> grounds) {
        return grounds.stream().mapToDouble(ground -> apart(tone, ground)).min().orElseThrow();
    }

    /** How far two colours lie apart in CIE L* to the vision that sees them the least so. */
    public static double apart(Color one, Color other) {
        double least = 100;
        for (ColourVision vision : ColourVision.values()) {
            double lightness = vision.lightness(one) - vision.lightness(other);
            least = Math.min(least, Math.abs(lightness));
        }
        return least;
    }
}
