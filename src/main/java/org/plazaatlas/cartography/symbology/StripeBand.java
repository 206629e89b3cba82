package org.plazaatlas.cartography.symbology;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One of a set of stripes: the points where x + y (or x - y, or x), counted from an anchor, lies in
 * a part of the period.
 *
 * @param side the period along a row; also the side of a square tile
 * @param from where the part begins
 * @param width how long it is along a row
 */
record StripeBand(Fill.Textured fill, Fill.Slant slant, double side, double from, double width) {

    /** The bands of all stripes, the first of which begins with the period. */
    static List<StripeBand> of(Fill.Stripes stripes, double side) {
        List<StripeBand> bands = new ArrayList<>();
        double from = 0;
        for (Fill.Stripe stripe : stripes.stripes()) {
            double width = stripe.widthPixels() / stripes.periodPixels() * side;
            bands.add(new StripeBand(stripe.fill(), stripes.slant(), side, from, width));
            from += width;
        }
        return bands;
    }

    /** The bands from the top to the bottom of a frame. */
    Path2D over(Rectangle2D frame, Point2D anchor) {
        double top = -lean() * frame.getMinY();
        double bottom = -lean() * frame.getMaxY();
        double low = frame.getMinX() + Math.min(top, bottom);
        double high = frame.getMaxX() + Math.max(top, bottom);
        double start = anchor.getX() - lean() * anchor.getY() + from;
        Path2D bands = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double first = start + Math.floor((low - width - start) / side) * side;
        for (double at = first; at < high; at += side) {
            append(bands, frame, at);
        }
        return bands;
    }

    /** Appends the band that starts where x - lean * y has a value. */
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

    /**
     * The marks of the texture within this band, in the tile at the origin.
     *
     * @param textures squares of texture along the side
     */
    Area textured(int textures) {
        double square = side / textures;
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < textures * textures; i++) {
            int row = i / textures;
            all.append(fill.hatch().outline(i % textures * square, row * square, square), false);
        }
        Area inside = new Area(all);
        Rectangle2D tile = new Rectangle2D.Double(0, 0, side, side);
        inside.intersect(new Area(over(tile, new Point2D.Double())));
        return inside;
    }
}
