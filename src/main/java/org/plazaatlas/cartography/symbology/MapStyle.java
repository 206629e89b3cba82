package org.plazaatlas.cartography.symbology;

import org.plazaatlas.language.Coded;

/** The inks that the map of a piece is drawn with. */
public enum MapStyle implements Coded {
    /** Each organization in its own colour. */
    COLOUR("colour"),
    /** Greys that are chosen to differ, not colours turned grey: for printers without colour. */
    GREY("grey"),
    /** Greys, and one accent colour for what the piece is about. */
    NEWSPAPER("newspaper");

    private final String code;

    MapStyle(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
