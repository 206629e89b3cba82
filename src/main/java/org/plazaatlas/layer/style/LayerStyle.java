package org.plazaatlas.layer.style;

import java.util.Optional;

/**
 * How a layer looks.
 *
 * @param size diameter of points and width of lines, in logical pixels; rims of areas are thin
 * @param opacity from 0, which is not seen, to 1, which hides what is below
 * @param labelField the field that names the features on the map, if they are named
 */
public record LayerStyle(
        Colouring colouring,
        double size,
        double opacity,
        Optional<String> labelField,
        LayerPlacement placement) {

    /** The widest line and the largest point. */
    public static final double MOST_SIZE = 60;

    /**
     * @throws IllegalArgumentException if the size is not within 0.2 and {@link #MOST_SIZE}, or the
     *     opacity not within 0 and 1
     */
    public LayerStyle {
        if (!(size >= 0.2 && size <= MOST_SIZE)) {
            throw new IllegalArgumentException("not a size from 0.2 to 60: " + size);
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("not an opacity from 0 to 1: " + opacity);
        }
    }

    /** One colour, drawn above the zones. */
    public static LayerStyle of(StyleColour colour, double size, double opacity) {
        return new LayerStyle(
                new Colouring.Single(colour),
                size,
                opacity,
                Optional.empty(),
                LayerPlacement.ABOVE_ZONES);
    }

    public LayerStyle withColouring(Colouring changed) {
        return new LayerStyle(changed, size, opacity, labelField, placement);
    }

    public LayerStyle withSize(double changed) {
        return new LayerStyle(colouring, changed, opacity, labelField, placement);
    }

    public LayerStyle withOpacity(double changed) {
        return new LayerStyle(colouring, size, changed, labelField, placement);
    }

    public LayerStyle withLabelField(Optional<String> changed) {
        return new LayerStyle(colouring, size, opacity, changed, placement);
    }

    public LayerStyle withPlacement(LayerPlacement changed) {
        return new LayerStyle(colouring, size, opacity, labelField, changed);
    }
}
