package org.plazaatlas.cartography.paint;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.cartography.geometry.VisiblePart;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.OwnAreas;
import org.plazaatlas.cartography.linework.ZoneArea;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.FillMarks;
import org.plazaatlas.cartography.symbology.FillPaint;
import org.plazaatlas.cartography.symbology.FillTexture;
import org.plazaatlas.cartography.symbology.FillTile;
import org.plazaatlas.cartography.symbology.Hatch;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.typesetting.VectorOutput;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Draws the fills of zones and the dashed rims of uncertain ones. */
public final class ZonePainter {

    /** Dashes of an uncertain rim. */
    static final BasicStroke DASHES =
            new BasicStroke(
                    1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0);

    /** Width of the band of short strokes inside the rim of an own claim, in logical pixels. */
    private static final float OWN_BAND = 5;

    /** Strokes across the rim, half of which lie outside and are cut off. */
    private static final BasicStroke OWN_HATCH =
            new BasicStroke(
                    2 * OWN_BAND,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    10,
                    new float[] {1.2f, 3},
                    0);

    private static final BasicStroke OWN_LINE = new BasicStroke(1.2f);

    /** Several times the number of patterns in one picture. */
    private static final int KEPT_TILES = 512;

    private final Palette palette;
    private final LruCache<Scaled, FillTile> tiles = new LruCache<>(KEPT_TILES);

    /**
     * A fill for a graphics of some resolution.
     *
     * @param scale device pixels of the page per logical pixel
     * @param enlargement device pixels of the graphics per device pixel of the page
     */
    private record Scaled(Fill fill, double scale, double enlargement) {}

    public ZonePainter(Palette palette) {
        this.palette = palette;
    }

    /** Draws the fills of a map on a graphics in logical pixels. */
    public void paintFills(Graphics2D graphics, MapLayout.Content map) {
        AffineTransform toPixels = map.viewport().transform();
        Point2D anchor = map.viewport().toPixel(0, 0);
        Rectangle clip = graphics.getClipBounds();
        for (ZoneArea zone : map.zones().areas()) {
            Shape outline = new Path2D.Double(zone.outline(), toPixels);
            if (clip == null || outline.getBounds2D().intersects(clip)) {
                DrawnPart.begin(graphics, zone);
                fill(graphics, outline, zone.style().fill(), anchor, map.size().scale());
            }
        }
    }

    /** Draws the dashed rims of a map on a graphics in logical pixels. */
    public void paintRims(Graphics2D graphics, MapLayout.Content map) {
        graphics.setStroke(DASHES);
        graphics.setColor(palette.uncertainRim());
        graphics.draw(new Path2D.Double(map.zones().uncertainRims(), map.viewport().transform()));
    }

    /** Draws the hatched rims of own claims on a graphics in logical pixels. */
    public void paintOwnRims(Graphics2D graphics, MapLayout.Content map) {
        AffineTransform toPixels = map.viewport().transform();
        Rectangle clip = graphics.getClipBounds();
        for (OwnAreas.OwnArea own : map.own().areas()) {
            Shape outline = new Path2D.Double(own.outline(), toPixels);
            if (clip == null || outline.getBounds2D().intersects(clip)) {
                paintOwnRim(graphics, outline);
            }
        }
    }

    /** Draws a line round an area, and short strokes across its inner side. */
    void paintOwnRim(Graphics2D graphics, Shape outline) {
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clip(outline);
        inside.setColor(palette.text());
        inside.setStroke(OWN_HATCH);
        inside.draw(outline);
        inside.dispose();
        graphics.setColor(palette.text());
        graphics.setStroke(OWN_LINE);
        graphics.draw(outline);
    }

    /**
     * Fills an area with a colour or a pattern.
     *
     * @param anchor where a pattern starts, in logical pixels
     * @param scale device pixels per logical pixel of the page
     */
    public void fill(Graphics2D graphics, Shape area, Fill fill, Point2D anchor, double scale) {
        if (fill instanceof Fill.Textured plain && plain.hatch() == Hatch.PLAIN) {
            graphics.setPaint(plain.ground());
            graphics.fill(area);
            return;
        }
        if (VectorOutput.isWanted(graphics)) {
            Shape visible = visible(graphics, area);
            double side = tile(fill, scale, 1).side() / scale;
            Point2D start = onPixel(graphics, anchor);
            draw(graphics, visible, FillMarks.of(fill, visible.getBounds2D(), start, side));
        } else {
            double enlargement = scale(graphics) / scale;
            FillTile tile = tile(fill, scale, enlargement);
            graphics.setPaint(new FillPaint(anchor, tile, enlargement));
            graphics.fill(area);
        }
    }

    /**
     * The tile of a pattern. It shrinks in a preview that is smaller than its page, and grows on a
     * slide or a printer.
     */
    private FillTile tile(Fill fill, double scale, double enlargement) {
        return tiles.get(
                new Scaled(fill, scale, enlargement),
                key -> FillTile.of(key.fill(), key.scale(), key.enlargement()));
    }

    private static Shape visible(Graphics2D graphics, Shape area) {
        Rectangle clip = graphics.getClipBounds();
        return clip == null ? area : VisiblePart.of(area, clip, 1);
    }

    /** The anchor moved to a device pixel, where {@link FillPaint} has it. */
    private static Point2D onPixel(Graphics2D graphics, Point2D anchor) {
        double scale = scale(graphics);
        AffineTransform toPixels = graphics.getTransform();
        Point2D pixel = toPixels.transform(anchor, null);
        return new Point2D.Double(
                anchor.getX() + (Math.round(pixel.getX()) - pixel.getX()) / scale,
                anchor.getY() + (Math.round(pixel.getY()) - pixel.getY()) / scale);
    }

    private static void draw(Graphics2D graphics, Shape area, FillMarks pattern) {
        graphics.setPaint(pattern.ground());
        graphics.fill(area);
        if (!pattern.stripes().isEmpty()) {
            Graphics2D inside = (Graphics2D) graphics.create();
            inside.clip(area);
            for (FillTexture.Mark stripe : pattern.stripes()) {
                inside.setPaint(stripe.colour());
                inside.fill(stripe.shape());
            }
            inside.dispose();
        }
        pattern.texture()
                .ifPresent(
                        texture -> {
                            graphics.setPaint(texture);
                            graphics.fill(area);
                        });
    }

    /** Device pixels per user unit of a graphics. */
    static double scale(Graphics2D graphics) {
        return graphics.getTransform().getScaleX();
    }
}
