package org.plazaatlas.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands round the maps on a page: title, date, legend, scale and sources; a value, in logical
 * pixels of the page.
 *
 * @param frames the maps' places
 * @param scaleBar left end, baseline and length of the scale bar
 */
record Furniture(
        PictureSize page,
        List<Rectangle2D> frames,
        List<Line> lines,
        List<Sign> signs,
        ScaleLine scaleBar) {

    Furniture {
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
        signs = List.copyOf(signs);
    }

    /** The same with further lines. */
    Furniture with(List<Line> further) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(further);
        return new Furniture(page, frames, all, signs, scaleBar);
    }

    /** A line of text. */
    record Line(String text, TextStyle style, boolean muted, double x, double baseline) {

        Rectangle2D bounds() {
            return new Rectangle2D.Double(
                    x,
                    baseline - style.capHeight() - 1,
                    style.width(text),
                    style.capHeight() + style.descent() + 1);
        }
    }

    /** A legend's sign with its upper left corner. */
    record Sign(Legend.Swatch swatch, double x, double y) {

        Rectangle2D bounds() {
            return new Rectangle2D.Double(x, y, Legend.Swatch.WIDTH, Legend.Swatch.HEIGHT);
        }
    }

    /** A scale bar from left to right, with a mark at its half. */
    record ScaleLine(double x, double y, double width) {

        static final double HEIGHT = 5;

        Rectangle2D bounds() {
            return new Rectangle2D.Double(x, y, width, HEIGHT);
        }
    }
}
