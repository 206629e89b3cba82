package org.plazaatlas.desktop.axis;

/**
 * An axis with the part of it that is in view, beyond which the days at its ends may stand out.
 *
 * @param left where the view begins, in pixels
 * @param right where it ends; not before it begins
 */
public record AxisInView(TimeAxis axis, double left, double right) {

    public AxisInView {
        if (!(right >= left)) {
            throw new IllegalArgumentException("a view cannot go from " + left + " to " + right);
        }
    }

    /** The same, so many pixels further right: as a neighbour sees it. */
    public AxisInView shifted(double byPixels) {
        return new AxisInView(
                new TimeAxis(axis.range(), axis.left() + byPixels, axis.width()),
                left + byPixels,
                right + byPixels);
    }
}
