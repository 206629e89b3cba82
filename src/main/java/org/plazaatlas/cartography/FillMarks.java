package org.plazaatlas.cartography;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as forms, for pictures that can be enlarged: a ground, and marks that are drawn over it
 * within the area. They stand where {@link FillPaint} has them in pixels.
 *
 * @param ground the colour below the marks
 * @param marks from below
 */
record FillMarks(Color ground, List<Mark> marks) {

    /** Cells of the raster that tells where an area lies. */
    private static final int CELLS = 512;

    FillMarks {
        marks = List.copyOf(marks);
    }

    /** A form that reaches over the rim of the area. */
    record Mark(Color colour, Shape shape) {}

    /**
     * The pattern over an area, which should not reach far out of the picture.
     *
     * @param anchor where the pattern starts
     * @param side of its square tile; all in logical pixels
     */
    static FillMarks of(Fill fill, Shape area, Point2D anchor, double side) {
        return switch (fill) {
            case Fill.Textured textured -> textured(textured, area, anchor, side);
            case Fill.Stripes stripes -> striped(stripes, area.getBounds2D(), anchor, side);
        };
    }

    private static FillMarks textured(Fill.Textured fill, Shape area, Point2D anchor, double side) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Rectangle2D bounds = area.getBounds2D();
        InsideRaster raster = new InsideRaster(area, CELLS);
        for (double y = first(bounds.getMinY(), anchor.getY(), side);
                y < bounds.getMaxY();
                y += side) {
            for (double x = first(bounds.getMinX(), anchor.getX(), side);
                    x < bounds.getMaxX();
                    x += side) {
                if (raster.touches(x, y, x + side, y + side)) {
                    all.append(fill.hatch().outline(x, y, side), false);
                }
            }
        }
        return new FillMarks(fill.ground(), List.of(new Mark(fill.mark(), all)));
    }

    /** The last start of a tile that is not beyond a place. */
    private static double first(double place, double anchor, double side) {
        return anchor + Math.floor((place - anchor) / side) * side;
    }

    /** The first stripe is the ground; each other one is a band from end to end of the area. */
    private static FillMarks striped(
            Fill.Stripes fill, Rectangle2D bounds, Point2D anchor, double side) {
        List<Mark> marks = new ArrayList<>();
        double from = 0;
        for (Fill.Stripe stripe : fill.stripes()) {
            double width = stripe.widthPixels() / fill.periodPixels() * side;
            if (from > 0) {
                Path2D bands = bands(fill.slant(), bounds, anchor, side, from, width);
                marks.add(new Mark(stripe.colour(), bands));
            }
            from += width;
        }
        return new FillMarks(fill.stripes().getFirst().colour(), marks);
    }

    /** Where x + y (or x - y, or x), counted from the anchor, lies in a part of the period. */
    private static Path2D bands(
            Fill.Slant slant,
            Rectangle2D bounds,
            Point2D anchor,
            double side,
            double from,
            double width) {
        double lean =
                switch (slant) {
                    case FORWARD -> -1;
                    case BACKWARD -> 1;
                    case UPRIGHT -> 0;
                };
        double top = -lean * bounds.getMinY();
        double bottom = -lean * bounds.getMaxY();
        double low = bounds.getMinX() + Math.min(top, bottom);
        double high = bounds.getMaxX() + Math.max(top, bottom);
        double start = anchor.getX() - lean * anchor.getY() + from;
        Path2D bands = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double at = first(low - width, start, side); at < high; at += side) {
            band(bands, bounds, lean, at, width);
        }
        return bands;
    }

    /** The band from the top to the bottom of a frame with x - lean * y from a value on. */
    private static void band(
            Path2D bands, Rectangle2D frame, double lean, double from, double width) {
        double top = from + lean * frame.getMinY();
        double bottom = from + lean * frame.getMaxY();
        bands.moveTo(top, frame.getMinY());
        bands.lineTo(top + width, frame.getMinY());
        bands.lineTo(bottom + width, frame.getMaxY());
        bands.lineTo(bottom, frame.getMaxY());
        bands.closePath();
    }
}
