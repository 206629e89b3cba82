package org.plazaatlas.cartography.symbology;

import org.plazaatlas.cartography.geometry.InsideRaster;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as shapes, for vector pictures: a ground, and marks that are drawn over it within the
 * area. They stand where {@link FillPaint} has them in pixels.
 *
 * @param ground the colour below the marks
 * @param marks from bottom to top
 */
public record FillMarks(Color ground, List<Mark> marks) {

    /** Cells of the raster that finds the tiles an area touches. */
    private static final int CELLS = 512;

    public FillMarks {
        marks = List.copyOf(marks);
    }

    /** A shape that may reach beyond the area; the painter clips it. */
    public record Mark(Color colour, Shape shape) {}

    /**
     * The pattern over an area, which should not reach far beyond the picture.
     *
     * @param anchor where the pattern starts
     * @param side of its square tile; all in logical pixels
     */
    public static FillMarks of(Fill fill, Shape area, Point2D anchor, double side) {
        return switch (fill) {
            case Fill.Textured textured -> textured(textured, area, anchor, side);
            case Fill.Stripes stripes -> striped(stripes, area, anchor, side);
            case Fill.Spots spots -> spotted(spots, area, anchor, side);
        };
    }

    private static FillMarks textured(Fill.Textured fill, Shape area, Point2D anchor, double side) {
        Shape tile = fill.hatch().outline(0, 0, side);
        return new FillMarks(
                fill.ground(), List.of(new Mark(fill.mark(), repeated(tile, area, anchor, side))));
    }

    private static FillMarks spotted(Fill.Spots fill, Shape area, Point2D anchor, double side) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < fill.rows(); row++) {
            Shape rims = discs(fill, row, Fill.Spots.RADIUS, side);
            Shape spots = discs(fill, row, Fill.Spots.INNER, side);
            marks.add(new Mark(fill.rim(), repeated(rims, area, anchor, side)));
            marks.add(new Mark(fill.spot(row), repeated(spots, area, anchor, side)));
        }
        return new FillMarks(fill.ground(), marks);
    }

    /** The discs of one row of the tile at the origin. */
    private static Path2D discs(Fill.Spots fill, int row, double radius, double side) {
        double pitch = side / fill.rows();
        Path2D discs = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double x = Fill.Spots.first(row); x < fill.rows(); x += 2) {
            discs.append(
                    new Ellipse2D.Double(
                            (x - radius) * pitch,
                            (row + 0.5 - radius) * pitch,
                            2 * radius * pitch,
                            2 * radius * pitch),
                    false);
        }
        return discs;
    }

    /** Repeats a tile wherever it touches the area. */
    private static Path2D repeated(Shape tile, Shape area, Point2D anchor, double side) {
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
                    AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
                    all.append(tile.getPathIterator(placed), false);
                }
            }
        }
        return all;
    }

    /** The last start of a tile at or before a place. */
    private static double first(double place, double anchor, double side) {
        return anchor + Math.floor((place - anchor) / side) * side;
    }

    /** The first stripe is the ground; each other one is a band from end to end of the area. */
    private static FillMarks striped(Fill.Stripes fill, Shape area, Point2D anchor, double side) {
        List<Mark> marks = new ArrayList<>();
        double from = 0;
        for (Fill.Stripe stripe : fill.stripes()) {
            double width = stripe.widthPixels() / fill.periodPixels() * side;
            Band band = new Band(fill.slant(), side, from, width);
            if (from > 0) {
                marks.add(new Mark(stripe.fill().ground(), band.over(area.getBounds2D(), anchor)));
            }
            if (stripe.fill().hatch() != Hatch.PLAIN) {
                Shape tile = band.textured(stripe.fill().hatch(), FillTile.textures(fill));
                marks.add(new Mark(stripe.fill().mark(), repeated(tile, area, anchor, side)));
            }
            from += width;
        }
        return new FillMarks(fill.stripes().getFirst().fill().ground(), marks);
    }

    /**
     * One of a set of stripes: the points where x + y (or x - y, or x), counted from an anchor,
     * lies in a part of the period.
     *
     * @param side the period along a row
     */
    private record Band(Fill.Slant slant, double side, double from, double width) {

        Path2D over(Rectangle2D frame, Point2D anchor) {
            double top = -lean() * frame.getMinY();
            double bottom = -lean() * frame.getMaxY();
            double low = frame.getMinX() + Math.min(top, bottom);
            double high = frame.getMaxX() + Math.max(top, bottom);
            double start = anchor.getX() - lean() * anchor.getY() + from;
            Path2D bands = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double at = first(low - width, start, side); at < high; at += side) {
                append(bands, frame, at);
            }
            return bands;
        }

        /**
         * Appends a band from the top to the bottom of a frame that starts where x - lean * y has a
         * value.
         */
        private void append(Path2D bands, Rectangle2D frame, double at) {
            double top = at + lean() * frame.getMinY();
            double bottom = at + lean() * frame.getMaxY();
            bands.moveTo(top, frame.getMinY());
            bands.lineTo(top + width, frame.getMinY());
            bands.lineTo(bottom + width, frame.getMaxY());
            bands.lineTo(bottom, frame.getMaxY());
            bands.closePath();
        }

        private double lean() {
            return switch (slant) {
                case FORWARD -> -1;
                case BACKWARD -> 1;
                case UPRIGHT -> 0;
            };
        }

        /** The marks of a texture within this stripe, in the tile at the origin. */
        Shape textured(Hatch hatch, int textures) {
            double square = side / textures;
            Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < textures * textures; i++) {
                int row = i / textures;
                all.append(hatch.outline(i % textures * square, row * square, square), false);
            }
            Area inside = new Area(all);
            Rectangle2D tile = new Rectangle2D.Double(0, 0, side, side);
            inside.intersect(new Area(over(tile, new Point2D.Double())));
            return inside;
        }
    }
}
