package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Subject;

/** Something drawn over the map of a step to point at what its text speaks of. */
public sealed interface PointingMark {

    /** A few words beside the mark; empty if it needs none. */
    Text label();

    /** An arrow from one place to another, with its label at the tail. */
    record Arrow(MapSpot from, MapSpot to, Text label) implements PointingMark {}

    /**
     * A circle round a place.
     *
     * @param radiusKm on the map, more than 0
     */
    record Ring(MapSpot around, double radiusKm, Text label) implements PointingMark {}

    /** Words beside a place, with a line to it. */
    record Callout(MapSpot at, LabelSide side, Text label) implements PointingMark {}

    /** The outline of a state or of the zone of an organization. */
    record Highlight(Subject subject, Text label) implements PointingMark {}

    /** The same mark with other words. */
    default PointingMark withLabel(Text changed) {
        return switch (this) {
            case Arrow(var from, var to, _) -> new Arrow(from, to, changed);
            case Ring(var around, var radiusKm, _) -> new Ring(around, radiusKm, changed);
            case Callout(var at, var side, _) -> new Callout(at, side, changed);
            case Highlight(var subject, _) -> new Highlight(subject, changed);
        };
    }
}
