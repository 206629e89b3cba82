package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Coded;

/** Where the inset, a locator map, stands. */
public enum InsetPlace implements Coded {
    /** Below the legend if there is room, else in the corner of the map where it covers least. */
    SUGGESTED("suggested"),
    TOP_LEFT("top_left"),
    TOP_RIGHT("top_right"),
    BOTTOM_LEFT("bottom_left"),
    BOTTOM_RIGHT("bottom_right");

    private final String code;

    InsetPlace(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
