package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.SelectedExtent;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws the selection: the outline of areas, and for turf also its boundary. */
public final class SelectionPainter {

    private static final BasicStroke OUTLINE_CASING = round(4.6f);
    private static final BasicStroke OUTLINE = round(2.2f);

    /** The outline of a subject, which colour tells from the rest already. */
    private static final BasicStroke SUBJECT_CASING = round(3);

    private static final BasicStroke SUBJECT = round(1.4f);
    private static final BasicStroke BOUNDARY_CASING = round(8);
    private static final BasicStroke BOUNDARY = round(5.6f);
    private static final BasicStroke BOUNDARY_CORE = round(2.4f);

    private final Palette palette;

    public SelectionPainter(Palette palette) {
        this.palette = palette;
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public void paint(Graphics2D graphics, MapLayout.Content map) {
        map.selected().ifPresent(selected -> paint(graphics, selected, map));
    }

    private void paint(Graphics2D graphics, SelectedExtent selected, MapLayout.Content map) {
        AffineTransform toPixels = map.viewport().transform();
        boolean subject = map.message().subject().isPresent();
        Color casing = InkMixing.withOpacity(palette.halo(), 0.85);
        Shape outline = new Path2D.Double(selected.outline(), toPixels);
        Shape boundary = new Path2D.Double(selected.boundary(), toPixels);
        draw(graphics, boundary, BOUNDARY_CASING, casing);
        draw(graphics, outline, subject ? SUBJECT_CASING : OUTLINE_CASING, casing);
        draw(graphics, outline, subject ? SUBJECT : OUTLINE, palette.selection());
        draw(graphics, boundary, BOUNDARY, palette.selection());
        draw(graphics, boundary, BOUNDARY_CORE, palette.highlight());
    }

    private static void draw(Graphics2D graphics, Shape shape, BasicStroke stroke, Color colour) {
        graphics.setStroke(stroke);
        graphics.setColor(colour);
        graphics.draw(shape);
    }
}
