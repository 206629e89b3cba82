package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.layout.MapItem.IncidentDot;
import org.plazaatlas.cartography.layout.MapItem.IncidentHexagon;
import org.plazaatlas.cartography.layout.MapItem.IncidentNumber;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Draws the marks of incidents in the ink of the lettering, which is no organization's: what lies
 * below stays visible through them.
 */
final class IncidentPainter {

    private static final double DOT_INK = 0.5;
    private static final double NUMBER_INK = 0.82;
    private static final double HEXAGON_INK = 0.92;
    private static final BasicStroke RIM = new BasicStroke(0.7f);
    private static final BasicStroke DISC_RIM = new BasicStroke(1.4f);

    private final Palette palette;

    IncidentPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(Graphics2D graphics, IncidentDot dot) {
        Shape disc = disc(dot.x(), dot.y(), dot.radius());
        graphics.setColor(InkMixing.withOpacity(palette.text(), DOT_INK));
        graphics.fill(disc);
        graphics.setStroke(RIM);
        graphics.setColor(palette.halo());
        graphics.draw(disc);
    }

    void paint(Graphics2D graphics, IncidentNumber disc) {
        Shape circle = disc(disc.x(), disc.y(), disc.radius());
        graphics.setColor(InkMixing.withOpacity(palette.text(), NUMBER_INK));
        graphics.fill(circle);
        graphics.setStroke(DISC_RIM);
        graphics.setColor(palette.halo());
        graphics.draw(circle);
        TextStyle style = TextStyle.RANK;
        style.draw(
                graphics,
                disc.number(),
                disc.x() - style.width(disc.number()) / 2,
                disc.y() + style.capHeight() / 2);
    }

    void paint(Graphics2D graphics, IncidentHexagon hexagon) {
        Shape outline = hexagon(hexagon);
        graphics.setColor(InkMixing.withOpacity(hexagon.colour(), HEXAGON_INK));
        graphics.fill(outline);
        Color rim = InkMixing.withOpacity(palette.on(hexagon.colour()), 0.35);
        graphics.setStroke(RIM);
        graphics.setColor(rim);
        graphics.draw(outline);
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape hexagon(IncidentHexagon hexagon) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI / 2 - i * Math.PI / 3;
            double x = hexagon.x() + hexagon.radius() * Math.cos(angle);
            double y = hexagon.y() - hexagon.radius() * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
