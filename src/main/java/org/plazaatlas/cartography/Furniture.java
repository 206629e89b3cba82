package org.plazaatlas.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What stands round the map on a page: title, date, legend, scale and sources; a value, in logical
 * pixels of the page.
 *
 * @param frame the map's place
 * @param scaleBar left end, baseline and length of the scale bar
 */
record Furniture(
        PictureSize page,
        Rectangle2D frame,
        List<Line> lines,
        List<Sign> signs,
        ScaleLine scaleBar) {

    Furniture {
        lines = List.copyOf(lines);
        signs = List.copyOf(signs);
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
