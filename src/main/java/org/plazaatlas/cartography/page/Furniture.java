package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.linework.CountryOutline;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.view.Extent;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The map surrounds of a page: title, date, legend, scale bar, north arrow, inset, sources, logo. A
 * value; all places are in logical pixels of the page.
 *
 * @param frames the places of the maps
 * @param cut the roles of the texts that had no room and end in an ellipsis
 * @param panels parts with a ground of their own, which are drawn below all lines and signs
 */
record Furniture(
        PictureSize page,
        List<Rectangle2D> frames,
        List<Panel> panels,
        List<Line> lines,
        List<Sign> signs,
        Optional<ScaleLine> scaleBar,
        Optional<LogoPlace> logo,
        Set<TextRole> cut) {

    Furniture {
        frames = List.copyOf(frames);
        panels = List.copyOf(panels);
        lines = List.copyOf(lines);
        signs = List.copyOf(signs);
        cut = Set.copyOf(cut);
    }

    /** A copy with further lines. */
    Furniture with(List<Line> further) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(further);
        return new Furniture(page, frames, panels, all, signs, scaleBar, logo, cut);
    }

    /** A line of text. */
    record Line(TextRole role, String text, TextStyle style, double x, double baseline) {

        Rectangle2D bounds() {
            return new Rectangle2D.Double(
                    x,
                    baseline - style.capHeight() - 1,
                    style.width(text),
                    style.capHeight() + style.descent() + 1);
        }

        Line moved(double dx, double dy) {
            return new Line(role, text, style, x + dx, baseline + dy);
        }
    }

    /** A sign of the legend, with its upper left corner. */
    record Sign(Legend.Swatch swatch, double x, double y) {

        Rectangle2D bounds() {
            return new Rectangle2D.Double(x, y, Legend.Swatch.WIDTH, Legend.Swatch.HEIGHT);
        }
    }

    /** A scale bar from left to right, divided at its middle. */
    record ScaleLine(double x, double y, double width) {

        static final double HEIGHT = 5;

        Rectangle2D bounds() {
            return new Rectangle2D.Double(x, y, width, HEIGHT);
        }
    }

    /** A logo, with the rectangle that it fills. */
    record LogoPlace(Logo logo, Rectangle2D bounds) {}

    /** A part with a ground of its own, on the map or beside it. */
    sealed interface Panel {

        Rectangle2D bounds();
    }

    /** The ground of a legend that lies on the map. */
    record LegendGround(Rectangle2D bounds) implements Panel {}

    /**
     * A north arrow.
     *
     * @param radians direction of north, clockwise from upward
     */
    record NorthArrow(Rectangle2D bounds, double radians) implements Panel {}

    /**
     * An inset: a locator map of the country.
     *
     * @param shown extent of the large map, which the inset frames
     */
    record Inset(Rectangle2D bounds, CountryOutline country, Extent shown) implements Panel {}
}
