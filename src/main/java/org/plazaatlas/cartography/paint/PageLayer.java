package org.plazaatlas.cartography.paint;

import org.plazaatlas.language.Coded;

/** The layers of a page, from bottom to top. */
public enum PageLayer implements Coded {
    PAPER("paper"),
    /** Sea, graticule, neighbours and land. */
    GROUND("ground"),
    /** The analyst's layers below the zones. */
    LAYERS_BELOW("layers_below"),
    /** What the areas are coloured by. */
    ZONES("zones"),
    /** Coast, state lines and national borders. */
    BORDERS("borders"),
    /** Turf boundaries. */
    BOUNDARIES("boundaries"),
    /** Dashed rims of uncertain zones. */
    RIMS("rims"),
    /** The analyst's layers above the zones. */
    LAYERS_ABOVE("layers_above"),
    SELECTION("selection"),
    /** Names, cities, presence markers and events. */
    MARKS("marks"),
    /** Lines round the maps. */
    FRAMES("frames"),
    /** North arrow, inset and the ground of a legend on the map. */
    PANELS("panels"),
    /** Title, date, the words of the legend, sources. */
    LETTERING("lettering"),
    /** The signs of the legend. */
    SIGNS("signs"),
    SCALE_BAR("scale_bar"),
    LOGO("logo");

    private final String code;

    PageLayer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the layer belongs to a map; else it belongs to the page round it. */
    public boolean isOfMap() {
        return compareTo(GROUND) >= 0 && compareTo(MARKS) <= 0;
    }
}
