package org.plazaatlas.layer.shown;

import org.plazaatlas.layer.style.StyleColour;

/** Features of one colour, and what they have in common. */
public sealed interface LayerClass {

    StyleColour colour();

    /** All features of the layer. */
    record All(StyleColour colour) implements LayerClass {}

    /**
     * Features with a value.
     *
     * @param value as its text
     */
    record OfValue(String value, StyleColour colour) implements LayerClass {}

    /** Features with a figure between two bounds. */
    record OfRange(double from, double to, StyleColour colour) implements LayerClass {}

    /** Features with any other value. */
    record Other(StyleColour colour) implements LayerClass {}

    /** Features without a figure. */
    record NoFigure(StyleColour colour) implements LayerClass {}
}
