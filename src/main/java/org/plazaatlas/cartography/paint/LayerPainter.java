package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.layout.Legend.LayerSwatch;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.DrawnLayer;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.layer.shown.ShownLayer;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.layer.style.LayerStyle;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the layers of the analyst. */
public final class LayerPainter {

    private static final BasicStroke RIM =
            new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    private static final BasicStroke DOT_RIM = new BasicStroke(0.9f);
    private static final double LARGEST_IN_LEGEND = 11;

    private final Palette palette;

    public LayerPainter(Palette palette) {
        this.palette = palette;
    }

    /** Draws the layers of a place, from bottom to top, on a graphics in logical pixels. */
    public void paint(Graphics2D graphics, MapLayout.Content map, LayerPlacement placement) {
        for (DrawnLayer layer : map.layers().at(placement)) {
            paint(graphics, map, layer);
        }
    }

    private void paint(Graphics2D graphics, MapLayout.Content map, DrawnLayer drawn) {
        ShownLayer layer = drawn.layer();
        LayerStyle style = layer.added().style();
        AffineTransform toPixels = map.viewport().transform();
        Rectangle clip = graphics.getClipBounds();
        boolean classed = !(style.colouring() instanceof Colouring.Single);
        for (DrawnLayer.Shape area : drawn.areas()) {
            Shape outline = new Path2D.Double(area.path(), toPixels);
            if (isSeen(outline, clip)) {
                DrawnPart.begin(graphics, layer);
                paintArea(graphics, outline, colour(layer, area.place()), style, classed);
            }
        }
        for (DrawnLayer.Shape line : drawn.lines()) {
            Shape path = new Path2D.Double(line.path(), toPixels);
            if (isSeen(path, clip)) {
                DrawnPart.begin(graphics, layer);
                paintLine(graphics, path, colour(layer, line.place()), style);
            }
        }
        PixelGrid grid = PixelGrid.of(map.viewport());
        for (DrawnLayer.Dot dot : drawn.dots()) {
            double x = grid.x(dot.x());
            double y = grid.y(dot.y());
            if (clip == null || clip.intersects(square(x, y, style.size() + 2))) {
                DrawnPart.begin(graphics, layer);
                paintDot(graphics, x, y, colour(layer, dot.place()), style);
            }
        }
    }

    private static boolean isSeen(Shape shape, Rectangle clip) {
        if (clip == null) {
            return true;
        }
        Rectangle2D bounds = shape.getBounds2D();
        // An upright line has no width, which the rectangles of Java take for nothing.
        return clip.intersects(
                bounds.getX() - 2,
                bounds.getY() - 2,
                bounds.getWidth() + 4,
                bounds.getHeight() + 4);
    }

    private static Rectangle2D square(double x, double y, double side) {
        return new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
    }

    private static Color colour(ShownLayer layer, int place) {
        return new Color(layer.classOf(place).colour().rgb());
    }

    private void paintArea(
            Graphics2D graphics, Shape outline, Color colour, LayerStyle style, boolean classed) {
        graphics.setColor(withOpacity(colour, style.opacity()));
        graphics.fill(outline);
        graphics.setStroke(RIM);
        graphics.setColor(
                classed
                        ? withOpacity(palette.halo(), style.opacity() * 0.8)
                        : withOpacity(colour, Math.min(1, style.opacity() + 0.3)));
        graphics.draw(outline);
    }

    private static void paintLine(Graphics2D graphics, Shape path, Color colour, LayerStyle style) {
        graphics.setStroke(
                new BasicStroke(
                        (float) style.size(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(withOpacity(colour, style.opacity()));
        graphics.draw(path);
    }

    private void paintDot(Graphics2D graphics, double x, double y, Color colour, LayerStyle style) {
        Rectangle2D box = square(x, y, style.size());
        Shape dot = new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        graphics.setColor(withOpacity(colour, style.opacity()));
        graphics.fill(dot);
        graphics.setStroke(DOT_RIM);
        graphics.setColor(withOpacity(palette.halo(), style.opacity()));
        graphics.draw(dot);
    }

    private static Color withOpacity(Color colour, double opacity) {
        return new Color(
                colour.getRed(),
                colour.getGreen(),
                colour.getBlue(),
                (int) Math.round(255 * opacity));
    }

    /** Draws the sign of a legend, its upper left corner at a place in logical pixels. */
    void paint(Graphics2D graphics, LayerSwatch swatch, double x, double y) {
        double size = Math.min(LARGEST_IN_LEGEND, swatch.size());
        LayerStyle style =
                LayerStyle.of(
                        new org.plazaatlas.layer.style.StyleColour(swatch.colour().getRGB()),
                        size,
                        swatch.opacity());
        switch (swatch.kind()) {
            case POINTS -> paintDot(graphics, x + 11, y + 7, swatch.colour(), style);
            case LINES ->
                    paintLine(
                            graphics,
                            new Line2D.Double(x + 2, y + 7, x + 20, y + 7),
                            swatch.colour(),
                            style);
            case AREAS, MIXED, NONE ->
                    paintArea(
                            graphics,
                            new Rectangle2D.Double(x + 1, y + 1, 20, 12),
                            swatch.colour(),
                            style,
                            false);
        }
    }
}
