package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.page.Furniture.Inset;
import org.plazaatlas.cartography.page.Furniture.NorthArrow;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.view.Extent;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Draws the north arrow and the little map of where this is, each on its ground. */
final class PanelPainter {

    private static final BasicStroke OUTLINE = new BasicStroke(0.5f);
    private static final BasicStroke FRAME = new BasicStroke(1.4f);
    private static final double LEAST_FRAME = 7;
    private static final double ARROW_MIDDLE = 29;
    private static final double ARROW_HALF = 12;

    private final Palette palette;

    PanelPainter(Palette palette) {
        this.palette = palette;
    }

    /** A needle, half dark and half light, turned to north below its letter. */
    void arrow(Graphics2D graphics, NorthArrow arrow) {
        AffineTransform turn =
                AffineTransform.getTranslateInstance(
                        arrow.bounds().getCenterX(), arrow.bounds().getMinY() + ARROW_MIDDLE);
        turn.rotate(arrow.radians());
        graphics.setColor(palette.text());
        graphics.setStroke(FRAME);
        graphics.fill(needle(-1).createTransformedShape(turn));
        graphics.setStroke(OUTLINE);
        graphics.draw(needle(1).createTransformedShape(turn));
        graphics.draw(needle(-1).createTransformedShape(turn));
    }

    private static Path2D needle(int side) {
        Path2D half = new Path2D.Double();
        half.moveTo(0, -ARROW_HALF);
        half.lineTo(side * 6.5, ARROW_HALF);
        half.lineTo(0, ARROW_HALF - 5);
        half.closePath();
        return half;
    }

    void inset(Graphics2D graphics, Inset inset) {
        Rectangle2D bounds = inset.bounds();
        Viewport viewport =
                Viewport.fitting(
                        inset.country().extent(),
                        (int) bounds.getWidth(),
                        (int) bounds.getHeight());
        Graphics2D own = (Graphics2D) graphics.create();
        own.clip(bounds);
        own.setColor(palette.sea());
        own.fill(bounds);
        own.translate(bounds.getX(), bounds.getY());
        Path2D states = new Path2D.Double(inset.country().states(), viewport.transform());
        own.setColor(palette.land());
        own.fill(states);
        own.setColor(palette.coast());
        own.setStroke(OUTLINE);
        own.draw(states);
        own.setColor(palette.text());
        own.setStroke(FRAME);
        own.draw(frame(inset.shown(), viewport));
        own.dispose();
    }

    /** What the large map shows; never so small that it is not seen. */
    private static Rectangle2D frame(Extent shown, Viewport viewport) {
        Point2D corner = viewport.toPixel(shown.minX(), shown.maxY());
        double width = shown.widthMetres() / viewport.metresPerPixel();
        double height = shown.heightMetres() / viewport.metresPerPixel();
        double moreWidth = Math.max(0, LEAST_FRAME - width);
        double moreHeight = Math.max(0, LEAST_FRAME - height);
        return new Rectangle2D.Double(
                corner.getX() - moreWidth / 2,
                corner.getY() - moreHeight / 2,
                width + moreWidth,
                height + moreHeight);
    }
}
