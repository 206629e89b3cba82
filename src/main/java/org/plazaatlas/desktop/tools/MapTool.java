package org.plazaatlas.desktop.tools;

/** What a click on the map does while a tool is in hand. */
public enum MapTool {
    /** Adds a point to a way, whose length is told. */
    DISTANCE,
    /** Adds a corner to an area, whose size is told. */
    AREA,
    /** Sets the centre of a circle. */
    CIRCLE,
    /** Asks what is said of a place. */
    PLACE;

    /** Whether one place is all that the tool takes. */
    boolean takesOne() {
        return this == CIRCLE || this == PLACE;
    }
}
