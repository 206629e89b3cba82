package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.RegionMark;
import org.plazaatlas.cartography.layout.MapItem.Ring;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.CityRole;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the marks of cities. */
final class CityPainter {

    private static final BasicStroke RING_CASING = new BasicStroke(3.2f);
    private static final BasicStroke RING = new BasicStroke(1.6f);

    private final Palette palette;

    CityPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(Graphics2D graphics, CityMark city) {
        double radius = city.radius();
        if (city.role() == CityRole.PRIORITY) {
            disc(graphics, city.x(), city.y(), radius + 1.2, palette.halo());
            disc(graphics, city.x(), city.y(), radius, palette.text());
            disc(graphics, city.x(), city.y(), radius - 1.5, palette.halo());
            disc(graphics, city.x(), city.y(), radius - 3, palette.text());
        } else {
            disc(graphics, city.x(), city.y(), radius + 1, palette.halo());
            disc(graphics, city.x(), city.y(), radius, palette.text());
        }
    }

    /** A square as the circle of a priority city: the same document names both. */
    void paint(Graphics2D graphics, RegionMark region) {
        double half = RegionMark.RADIUS;
        square(graphics, region, half + 1.2, palette.halo());
        square(graphics, region, half, palette.text());
        square(graphics, region, half - 1.5, palette.halo());
        square(graphics, region, half - 2.9, palette.text());
    }

    /** As a path, since the toolkit fills a plain rectangle otherwise at the edge of a clip. */
    private static void square(Graphics2D graphics, RegionMark region, double half, Color colour) {
        graphics.setColor(colour);
        graphics.fill(
                new Path2D.Double(
                        new Rectangle2D.Double(
                                region.x() - half, region.y() - half, 2 * half, 2 * half)));
    }

    /** A disc in the colour of its class with its rank, in a double rim. */
    void paint(Graphics2D graphics, ScoreMark city) {
        double radius = city.radius();
        Color ground =
                city.pressureClass().isPresent()
                        ? palette.steps().get(city.pressureClass().getAsInt())
                        : palette.land();
        disc(graphics, city.x(), city.y(), radius + 1.5, palette.halo());
        disc(graphics, city.x(), city.y(), radius, palette.text());
        disc(graphics, city.x(), city.y(), radius - 1.3, ground);
        if (!city.number().isEmpty()) {
            TextStyle style = TextStyle.RANK;
            graphics.setColor(palette.on(ground));
            style.draw(
                    graphics,
                    city.number(),
                    city.x() - style.width(city.number()) / 2,
                    city.y() + style.capHeight() / 2);
        }
    }

    void paint(Graphics2D graphics, Ring ring) {
        double radius = Ring.RADIUS;
        Shape circle =
                new Ellipse2D.Double(ring.x() - radius, ring.y() - radius, 2 * radius, 2 * radius);
        graphics.setStroke(RING_CASING);
        graphics.setColor(palette.halo());
        graphics.draw(circle);
        graphics.setStroke(RING);
        graphics.setColor(palette.text());
        graphics.draw(circle);
    }

    static void disc(Graphics2D graphics, double x, double y, double radius, Color colour) {
        graphics.setColor(colour);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
