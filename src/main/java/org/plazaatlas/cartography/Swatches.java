package org.plazaatlas.cartography;

import org.plazaatlas.cartography.Legend.Swatch;
import org.plazaatlas.cartography.MapItem.CityMark;
import org.plazaatlas.cartography.MapItem.EventMark;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.territory.EvidenceAge;
import org.plazaatlas.territory.Status;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The signs of a legend, drawn with the fills and marks of the map. */
final class Swatches {

    private static final double BOX_WIDTH = 20;
    private static final double BOX_HEIGHT = 12;
    private static final double MARK_X = 28;

    private final OrganizationSigns signs;
    private final Palette palette;
    private final ZoneFills fills;
    private final ItemPainter marks;
    private final ZonePainter zones;
    private final TurfPainter turf;

    Swatches(OrganizationSigns signs, Theme theme) {
        this.signs = signs;
        palette = Palette.of(theme);
        fills = new ZoneFills(palette);
        marks = new ItemPainter(palette, signs);
        zones = new ZonePainter(palette);
        turf = new TurfPainter(palette);
    }

    /** Its fill, its marker, or both. */
    Swatch organization(String id, boolean filled, boolean marked, boolean alone) {
        return new OrganizationSwatch(signs.of(id), filled, marked, alone);
    }

    /** The fill of an organization, its marker, or both. */
    private final class OrganizationSwatch implements Swatch {

        private final OrganizationSign sign;
        private final boolean filled;
        private final boolean marked;
        private final boolean alone;

        OrganizationSwatch(OrganizationSign sign, boolean filled, boolean marked, boolean alone) {
            this.sign = sign;
            this.filled = filled;
            this.marked = marked;
            this.alone = alone;
        }

        @Override
        public void paint(Graphics2D graphics, double x, double y) {
            if (filled) {
                box(graphics, fills.dominance(sign, EvidenceAge.FRESH), x, y, false);
            } else if (alone) {
                box(graphics, fills.presence(sign.colour(), EvidenceAge.FRESH), x, y, false);
            }
            if (marked && !alone) {
                double markX = filled ? x + MARK_X : x + 1 + BOX_WIDTH / 2;
                marks.presence(graphics, sign, EvidenceAge.FRESH, markX, y + 7);
            }
        }

        @Override
        public Swatch with(Swatch other) {
            return other instanceof OrganizationSwatch its
                    ? new OrganizationSwatch(
                            sign, filled || its.filled, marked || its.marked, alone)
                    : this;
        }
    }

    Swatch status(Status status) {
        return fill(fills.status(status));
    }

    /** The general sign of presence: a marker, or hatching where an organization is alone. */
    Swatch presence(boolean hatching) {
        if (hatching) {
            return fill(fills.presence(palette.text(), EvidenceAge.FRESH));
        }
        Color grey = Tint.of(palette.text(), 0.6, palette.land());
        OrganizationSign sign = new OrganizationSign(grey, Hatch.PLAIN, MarkerShape.DIAMOND, false);
        return (graphics, x, y) ->
                marks.presence(graphics, sign, EvidenceAge.FRESH, x + 1 + BOX_WIDTH / 2, y + 7);
    }

    Swatch dashed() {
        Fill fill = Fill.Textured.plain(Tint.of(palette.text(), 0.22, palette.land()));
        return (graphics, x, y) -> box(graphics, fill, x, y, true);
    }

    /** Three boxes, from fresh to old. */
    Swatch older() {
        Color ink = Tint.of(palette.text(), 0.75, palette.land());
        return (graphics, x, y) -> {
            EvidenceAge[] ages = EvidenceAge.values();
            for (int i = 0; i < ages.length; i++) {
                graphics.setColor(palette.zone(ink, ages[i]));
                graphics.fill(new Rectangle2D.Double(x + 1 + i * 7, y + 1, 6.4, BOX_HEIGHT));
            }
        };
    }

    Swatch city(boolean priority) {
        CityRole role = priority ? CityRole.PRIORITY : CityRole.REFERENCE;
        return items(List.of(CityMark.of("", role, 11, 7)));
    }

    Swatch event() {
        return items(List.of(new EventMark("", false, 6, 7), new EventMark("", true, 18, 7)));
    }

    /** Marks as they stand on the map, their places counted from the swatch's corner. */
    Swatch items(List<MapItem> items) {
        return (graphics, x, y) -> items.forEach(item -> marks.paint(graphics, item.moved(x, y)));
    }

    /** A box of a fill. */
    Swatch fill(Fill fill) {
        return (graphics, x, y) -> box(graphics, fill, x, y, false);
    }

    /** A piece of turf boundary between two tints. */
    Swatch turf(boolean hostile) {
        Color upper = Tint.of(palette.text(), 0.12, palette.land());
        Color lower = Tint.of(palette.text(), 0.3, palette.land());
        return (graphics, x, y) -> {
            double middle = y + Swatch.HEIGHT / 2.0;
            Graphics2D inside = (Graphics2D) graphics.create();
            inside.clip(new Rectangle2D.Double(x + 1, y + 1, BOX_WIDTH, BOX_HEIGHT));
            inside.setColor(upper);
            inside.fill(new Rectangle2D.Double(x, y, Swatch.WIDTH, Swatch.HEIGHT / 2.0));
            inside.setColor(lower);
            inside.fill(new Rectangle2D.Double(x, middle, Swatch.WIDTH, Swatch.HEIGHT / 2.0));
            turf.paint(inside, new Line2D.Double(x - 5, middle, x + Swatch.WIDTH, middle), hostile);
            inside.dispose();
        };
    }

    private void box(Graphics2D graphics, Fill fill, double x, double y, boolean dashed) {
        Rectangle2D box = new Rectangle2D.Double(x + 1, y + 1, BOX_WIDTH, BOX_HEIGHT);
        Point2D corner = new Point2D.Double(x, y);
        zones.fill(graphics, box, fill, corner, ZonePainter.scale(graphics));
        graphics.setStroke(dashed ? ZonePainter.DASHES : new BasicStroke(0.6f));
        graphics.setColor(dashed ? palette.uncertainRim() : palette.stateLine());
        if (dashed) {
            sides(graphics, box);
        } else {
            graphics.draw(box);
        }
    }

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
