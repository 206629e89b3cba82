package org.plazaatlas.lesson.pointing;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A mark where it will be drawn, in logical pixels of the map. */
public sealed interface PlacedMark {

    /** A line round something. */
    record Outline(Shape shape) implements PlacedMark {}

    /** An arrow along a curve, with its head at the end. */
    record ArrowLine(Shape curve, Shape head) implements PlacedMark {}

    /**
     * Words on a ground of their own.
     *
     * @param leader from the ground to what the words name, if they stand off it
     */
    record Words(List<String> lines, Rectangle2D ground, Optional<Line2D> leader)
            implements PlacedMark {

        public Words {
            lines = List.copyOf(lines);
        }
    }
}
