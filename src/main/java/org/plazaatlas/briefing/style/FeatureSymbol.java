package org.plazaatlas.briefing.style;

import java.awt.Color;

/** How one feature is drawn. */
public sealed interface FeatureSymbol {

    /**
     * An area.
     *
     * @param fill its colour, which covers less than all of what lies below
     * @param hatched whether it is filled with slanting lines instead of the plain colour
     */
    record Area(Color fill, boolean hatched) implements FeatureSymbol {}

    /**
     * A line.
     *
     * @param millimetres its width on paper
     */
    record Line(Color colour, double millimetres) implements FeatureSymbol {}
}
