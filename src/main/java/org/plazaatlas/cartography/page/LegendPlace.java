package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Coded;

/** Where the legend of a plate stands. */
public enum LegendPlace implements Coded {
    /** Beside the map; on an upright page below it. */
    SUGGESTED("suggested"),
    RIGHT("right"),
    LEFT("left"),
    BELOW("below"),
    /** On the map, in the corner where it hides least. */
    FLOATING("floating");

    private final String code;

    LegendPlace(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
