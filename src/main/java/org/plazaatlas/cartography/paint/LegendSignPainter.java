package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend.BoundarySwatch;
import org.plazaatlas.cartography.layout.Legend.EvidenceAgeSwatch;
import org.plazaatlas.cartography.layout.Legend.FillSwatch;
import org.plazaatlas.cartography.layout.Legend.LayerSwatch;
import org.plazaatlas.cartography.layout.Legend.MarksSwatch;
import org.plazaatlas.cartography.layout.Legend.OrganizationSwatch;
import org.plazaatlas.cartography.layout.Legend.OwnSwatch;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.cartography.symbology.ZoneFills;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.view.Theme;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws the signs of a legend with the painters of the map, so that both look alike. Safe for use
 * by several threads.
 */
public final class LegendSignPainter {

    private static final double BOX_WIDTH = 20;
    private static final double BOX_HEIGHT = 12;
    private static final double MARK_X = 28;
    private static final double AGE_STEP = 7;
    private static final double AGE_WIDTH = 6.4;
    private static final BasicStroke RIM = new BasicStroke(0.6f);

    private final Palette palette;
    private final ZoneFills fills;
    private final ItemPainter marks;
    private final ZonePainter zones;
    private final TurfPainter turf;
    private final LayerPainter layers;

    public LegendSignPainter(Palette palette) {
        this.palette = palette;
        fills = new ZoneFills(palette);
        marks = new ItemPainter(palette);
        zones = new ZonePainter(palette);
        turf = new TurfPainter(palette);
        layers = new LayerPainter(palette);
    }

    /** The painter for the signs of a theme. */
    public static LegendSignPainter of(Theme theme) {
        return new LegendSignPainter(Palettes.of(theme));
    }

    /**
     * The sign on a transparent background.
     *
     * @param scale device pixels per logical pixel
     */
    public BufferedImage image(Swatch swatch, double scale) {
        PictureSize size = new PictureSize(Swatch.WIDTH, Swatch.HEIGHT, scale);
        BufferedImage image =
                new BufferedImage(
                        size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        size.prepare(graphics);
        paint(graphics, swatch, 0, 0);
        graphics.dispose();
        return image;
    }

    /** Draws the sign, its upper left corner at a place in logical pixels. */
    public void paint(Graphics2D graphics, Swatch swatch, double x, double y) {
        switch (swatch) {
            case OrganizationSwatch organization -> organization(graphics, organization, x, y);
            case FillSwatch box -> {
                box(graphics, box.fill(), x, y, box.uncertain());
                marks(graphics, box.marks(), x, y);
            }
            case EvidenceAgeSwatch ages -> ages(graphics, ages, x, y);
            case MarksSwatch items -> marks(graphics, items.marks(), x, y);
            case LayerSwatch layer -> layers.paint(graphics, layer, x, y);
            case OwnSwatch own -> {
                box(graphics, own.fill(), x, y, false);
                zones.paintOwnRim(
                        graphics, new Rectangle2D.Double(x + 1, y + 1, BOX_WIDTH, BOX_HEIGHT));
            }
            case BoundarySwatch boundary -> boundary(graphics, boundary, x, y);
        }
    }

    private void organization(Graphics2D graphics, OrganizationSwatch swatch, double x, double y) {
        OrganizationSign sign = swatch.sign();
        if (swatch.filled()) {
            box(graphics, fills.dominance(sign, EvidenceAge.FRESH), x, y, false);
        } else if (swatch.alone()) {
            box(graphics, fills.presence(sign.colour(), EvidenceAge.FRESH), x, y, false);
        }
        if (swatch.marked() && !swatch.alone()) {
            double markX = swatch.filled() ? x + MARK_X : x + 1 + BOX_WIDTH / 2;
            marks.presence(graphics, sign, EvidenceAge.FRESH, markX, y + 7);
        }
    }

    private static void ages(Graphics2D graphics, EvidenceAgeSwatch ages, double x, double y) {
        for (int i = 0; i < ages.colours().size(); i++) {
            graphics.setColor(ages.colours().get(i));
            graphics.fill(
                    new Rectangle2D.Double(x + 1 + i * AGE_STEP, y + 1, AGE_WIDTH, BOX_HEIGHT));
        }
    }

    private void marks(Graphics2D graphics, List<MapItem> items, double x, double y) {
        items.forEach(item -> marks.paint(graphics, item.moved(x, y)));
    }

    private void boundary(Graphics2D graphics, BoundarySwatch swatch, double x, double y) {
        double half = Swatch.HEIGHT / 2.0;
        double middle = y + half;
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clip(new Rectangle2D.Double(x + 1, y + 1, BOX_WIDTH, BOX_HEIGHT));
        inside.setColor(swatch.upper());
        inside.fill(new Rectangle2D.Double(x, y, Swatch.WIDTH, half));
        inside.setColor(swatch.lower());
        inside.fill(new Rectangle2D.Double(x, middle, Swatch.WIDTH, half));
        Line2D line = new Line2D.Double(x - 5, middle, x + Swatch.WIDTH, middle);
        turf.paint(inside, line, swatch.hostile());
        inside.dispose();
    }

    private void box(Graphics2D graphics, Fill fill, double x, double y, boolean dashed) {
        Rectangle2D box = new Rectangle2D.Double(x + 1, y + 1, BOX_WIDTH, BOX_HEIGHT);
        Point2D corner = new Point2D.Double(x, y);
        zones.fill(graphics, box, fill, corner, ZonePainter.scale(graphics));
        graphics.setStroke(dashed ? ZonePainter.DASHES : RIM);
        graphics.setColor(dashed ? palette.uncertainRim() : palette.stateLine());
        if (dashed) {
            sides(graphics, box);
        } else {
            graphics.draw(box);
        }
    }

    /** Draws each side as a line of its own, so that the dashes restart at each corner. */
    private static void sides(Graphics2D graphics, Rectangle2D box) {
        graphics.draw(
                new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()));
        graphics.draw(
                new Line2D.Double(box.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        graphics.draw(
                new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        graphics.draw(
                new Line2D.Double(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY()));
    }
}
