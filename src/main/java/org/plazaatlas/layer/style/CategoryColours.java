package org.plazaatlas.layer.style;

import java.util.Arrays;
import java.util.List;

/**
 * Colours for categories without an order: those of Okabe and Ito (2008), which most readers with a
 * colour vision deficiency tell apart.
 */
public final class CategoryColours {

    /** The colour of what has no category of its own. */
    public static final StyleColour OTHER = new StyleColour(0x9A9A9A);

    private static final List<StyleColour> ALL =
            Arrays.stream(
                            new int[] {
                                0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00,
                                0xF0E442, 0x332288, 0x882255, 0x44AA99, 0x999933, 0x661100
                            })
                    .mapToObj(StyleColour::new)
                    .toList();

    private CategoryColours() {}

    /** How many there are. More categories than these are not told apart by colours. */
    public static int count() {
        return ALL.size();
    }

    /** The colour of the category with a number from 0; they begin anew after the last. */
    public static StyleColour of(int number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }
}
