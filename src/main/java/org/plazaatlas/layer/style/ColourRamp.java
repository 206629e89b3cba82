package org.plazaatlas.layer.style;

import org.plazaatlas.language.Coded;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours from low figures to high ones, which readers with a colour vision deficiency tell apart:
 * lightness falls or rises all the way, and two hues are blue and orange, never red and green.
 */
public enum ColourRamp implements Coded {
    /** After ColorBrewer's YlGnBu (Harrower and Brewer 2003), its second step darker. */
    YELLOW_BLUE("yellow_blue", 0xFFFFD9, 0xB5E0B5, 0x41B6C4, 0x225EA8, 0x081D58),
    /** ColorBrewer's Blues. */
    BLUES("blues", 0xEFF3FF, 0xBDD7E7, 0x6BAED6, 0x3182BD, 0x08519C),
    /** ColorBrewer's Oranges. */
    ORANGES("oranges", 0xFEEDDE, 0xFDBE85, 0xFD8D3C, 0xE6550D, 0xA63603),
    /** ColorBrewer's Purples. */
    PURPLES("purples", 0xF2F0F7, 0xCBC9E2, 0x9E9AC8, 0x756BB1, 0x54278F),
    /** ColorBrewer's Greys. */
    GREYS("greys", 0xF7F7F7, 0xCCCCCC, 0x969696, 0x636363, 0x252525),
    /** Viridis, of Matplotlib (Smith and van der Walt 2015). */
    VIRIDIS("viridis", 0xFDE725, 0x5EC962, 0x21918C, 0x3B528B, 0x440154),
    /** Cividis (Nuñez, Anderton and Renslow 2018). */
    CIVIDIS("cividis", 0xFEE838, 0xBCAF6F, 0x7C7B78, 0x434E6C, 0x00224E),
    /** ColorBrewer's PuOr, for figures on two sides of a middle. */
    ORANGE_PURPLE("orange_purple", 0xB35806, 0xF1A340, 0xF7F7F7, 0x998EC3, 0x542788),
    /** Two sides of a middle. */
    BLUE_ORANGE("blue_orange", 0x2166AC, 0x92C5DE, 0xF7F7F7, 0xFDB863, 0xB35806);

    private final String code;
    private final List<StyleColour> stops;

    ColourRamp(String code, int... stops) {
        this.code = code;
        this.stops = Arrays.stream(stops).mapToObj(StyleColour::new).toList();
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The colour at a place of the ramp.
     *
     * @param share from 0, the lowest, to 1, the highest
     */
    public StyleColour at(double share) {
        double place = Math.clamp(share, 0.0, 1.0) * (stops.size() - 1);
        int below = Math.min((int) place, stops.size() - 2);
        return stops.get(below).towards(stops.get(below + 1), place - below);
    }

    /** As many colours as there are classes, from the lowest on, evenly apart. */
    public List<StyleColour> colours(int classes) {
        return IntStream.range(0, classes)
                .mapToObj(i -> at(classes == 1 ? 0.5 : (double) i / (classes - 1)))
                .toList();
    }
}
