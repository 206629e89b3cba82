package org.plazaatlas.layer.style;

import org.plazaatlas.language.Coded;

/** Where a layer is drawn. */
public enum LayerPlacement implements Coded {
    BELOW_ZONES("below_zones"),
    /** Above zones and borders, but below the names and marks of the map. */
    ABOVE_ZONES("above_zones");

    private final String code;

    LayerPlacement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
