package org.plazaatlas.layer.style;

import java.util.List;

/** By what the features of a layer are coloured. */
public sealed interface Colouring {

    /** All have one colour. */
    record Single(StyleColour colour) implements Colouring {}

    /**
     * Each value of a field has a colour.
     *
     * @param categories in the order of the legend
     * @param other the colour of all other values, and of features without one
     */
    record Categories(String field, List<Category> categories, StyleColour other)
            implements Colouring {
        public Categories {
            categories = List.copyOf(categories);
        }
    }

    /**
     * A value and its colour.
     *
     * @param value as its text
     */
    record Category(String value, StyleColour colour) {}

    /**
     * Each class of a figure has a colour.
     *
     * @param field of numbers, or of texts that are numbers
     * @param classes how many are asked for
     */
    record Graduated(String field, ClassMethod method, int classes, ColourRamp ramp)
            implements Colouring {

        /**
         * @throws IllegalArgumentException if there are not 1 to {@link ClassBreaks#MOST} classes
         */
        public Graduated {
            if (classes < 1 || classes > ClassBreaks.MOST) {
                throw new IllegalArgumentException("not 1 to 9 classes: " + classes);
            }
        }
    }
}
