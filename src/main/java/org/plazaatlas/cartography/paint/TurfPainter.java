package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Draws turf boundaries: a double line between rivals, which no border has, else a plain single
 * line. Both have a casing, so that they are legible over any fill.
 */
public final class TurfPainter {

    private static final BasicStroke QUIET_CASING = round(3);
    private static final BasicStroke QUIET = round(1.3f);
    private static final BasicStroke HOSTILE_CASING = round(5);
    private static final BasicStroke HOSTILE = round(3.5f);
    private static final BasicStroke HOSTILE_CORE = round(1.3f);

    private final Palette palette;

    public TurfPainter(Palette palette) {
        this.palette = palette;
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public void paint(Graphics2D graphics, MapLayout.Content map) {
        AffineTransform toPixels = map.viewport().transform();
        DrawnPart.begin(graphics, BasePart.QUIET_BOUNDARIES);
        paint(graphics, new Path2D.Double(map.turf().others(), toPixels), false);
        DrawnPart.begin(graphics, BasePart.HOSTILE_BOUNDARIES);
        paint(graphics, new Path2D.Double(map.turf().hostile(), toPixels), true);
    }

    /** Draws a line, given in logical pixels, as a boundary of that kind. */
    void paint(Graphics2D graphics, Shape line, boolean hostile) {
        draw(
                graphics,
                line,
                hostile ? HOSTILE_CASING : QUIET_CASING,
                InkMixing.withOpacity(palette.halo(), hostile ? 0.8 : 0.6));
        draw(graphics, line, hostile ? HOSTILE : QUIET, palette.turf());
        if (hostile) {
            draw(graphics, line, HOSTILE_CORE, palette.halo());
        }
    }

    private static void draw(Graphics2D graphics, Shape line, BasicStroke stroke, Color colour) {
        graphics.setStroke(stroke);
        graphics.setColor(colour);
        graphics.draw(line);
    }
}
