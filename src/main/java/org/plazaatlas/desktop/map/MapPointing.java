package org.plazaatlas.desktop.map;

import org.locationtech.jts.geom.Coordinate;

import java.util.Optional;

/** Something that follows which places of the map are pointed at and clicked. */
public interface MapPointing {

    /**
     * A place is clicked.
     *
     * @param place in map metres
     * @param clicks how many in a row at this place, this one included
     * @param metresPerPixel of the map
     * @return whether the click is used up; else the map selects what lies there
     */
    boolean clicked(Coordinate place, int clicks, double metresPerPixel);

    /** The pointer is at a place, in map metres; empty if it is not on the map. */
    default void moved(Optional<Coordinate> place) {}
}
