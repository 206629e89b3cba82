package org.plazaatlas.desktop.axis;

/**
 * An axis with the part of it that is in view. The first and last day of a zoomed axis may reach
 * beyond that part.
 *
 * @param left where the view begins, in pixels
 * @param right where it ends, in pixels; not before it begins
 */
public record AxisInView(TimeAxis axis, double left, double right) {

    /**
     * @throws IllegalArgumentException if the view ends before it begins
     */
    public AxisInView {
        if (!(right >= left)) {
            throw new IllegalArgumentException("a view cannot go from " + left + " to " + right);
        }
    }

    /**
     * The same view in the coordinates of a neighbour, for whom it lies so many pixels further
     * right.
     */
    public AxisInView shifted(double byPixels) {
        return new AxisInView(
                new TimeAxis(axis.range(), axis.left() + byPixels, axis.width()),
                left + byPixels,
                right + byPixels);
    }
}
