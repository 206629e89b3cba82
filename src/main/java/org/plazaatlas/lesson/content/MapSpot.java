package org.plazaatlas.lesson.content;

import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;

/** A place that a lesson points at. */
public sealed interface MapSpot {

    /** Where a city, event or state of the atlas lies. */
    record OfSubject(Subject subject) implements MapSpot {}

    /** A point of the globe, in degrees. */
    record Point(LonLat location) implements MapSpot {}
}
