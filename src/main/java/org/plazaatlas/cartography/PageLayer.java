package org.plazaatlas.cartography;

/** The parts of a page that are drawn one after the other, from below. */
public enum PageLayer {
    PAPER,
    /** Sea, graticule, neighbours and land. */
    GROUND,
    /** What the areas are coloured by. */
    ZONES,
    /** Coast, state lines and national borders. */
    BORDERS,
    /** Turf boundaries. */
    BOUNDARIES,
    /** Dashed rims of uncertain zones. */
    RIMS,
    SELECTION,
    /** Names, cities, presence markers and events. */
    MARKS,
    /** Lines round the maps. */
    FRAMES,
    /** North arrow, inset and the ground of a legend on the map. */
    PANELS,
    /** Title, date, the words of the legend, sources. */
    LETTERING,
    /** The signs of the legend. */
    SIGNS,
    SCALE_BAR,
    LOGO;

    /** Whether it belongs to the map, not to the page round it. */
    public boolean isOfMap() {
        return compareTo(GROUND) >= 0 && compareTo(MARKS) <= 0;
    }
}
