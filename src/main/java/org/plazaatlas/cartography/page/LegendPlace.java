package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Coded;

/** Where the legend of a plate stands. */
public enum LegendPlace implements Coded {
    /** Beside the map; below it on an upright page. */
    SUGGESTED("suggested"),
    RIGHT("right"),
    LEFT("left"),
    BELOW("below"),
    /** On the map, in the corner where it covers least. */
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
