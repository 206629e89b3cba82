package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Tones that stand out by lightness, the one difference that every reader sees and every printer
 * prints.
 */
public final class LightnessSteps {

    private static final int HALVINGS = 8;

    private LightnessSteps() {}

    /**
     * A mixture of the grounds and an ink that every vision sees at least a step away from each
     * ground, and little more.
     *
     * @param grounds at least one
     * @param step in CIE L*
     * @param inks at least one; the first that can be a step away is mixed, else the last is taken
     *     pure
     * @throws NoSuchElementException if there is no ground
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

    /** The difference of two colours in CIE L* for the vision that sees the least difference. */
    public static double apart(Color one, Color other) {
        double least = 100;
        for (ColourVision vision : ColourVision.values()) {
            double lightness = vision.lightness(one) - vision.lightness(other);
            least = Math.min(least, Math.abs(lightness));
        }
        return least;
    }
}
