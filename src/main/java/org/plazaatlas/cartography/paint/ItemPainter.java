package org.plazaatlas.cartography.paint;

import org.plazaatlas.cache.LruCache;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.layout.MapItem.IncidentDot;
import org.plazaatlas.cartography.layout.MapItem.IncidentHexagon;
import org.plazaatlas.cartography.layout.MapItem.IncidentNumber;
import org.plazaatlas.cartography.layout.MapItem.Leader;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.layout.MapItem.RegionMark;
import org.plazaatlas.cartography.layout.MapItem.Ring;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.typesetting.VectorOutput;
import org.plazaatlas.cartography.typesetting.VectorOutput.Halo;
import org.plazaatlas.territory.evidence.EvidenceAge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;

/** Draws marks and lettering at the places of the layout. */
public final class ItemPainter {

    private static final BasicStroke HALO = round(2 * (float) MapItem.HALO);
    private static final BasicStroke LEADER_CASING = round(2.4f);

    /** How much of the ink of text a name has that matters less. */
    private static final double FAINT = 0.8;

    private static final BasicStroke THIN = round(0.9f);
    private static final BasicStroke RIM = round(0.8f);
    private static final BasicStroke HOLLOW = round(1.5f);
    private static final BasicStroke CROSS = round(2.3f);
    private static final BasicStroke CROSS_RIM = round(3.7f);
    private static final double HOLLOW_RADIUS = MapItem.PresenceMark.RADIUS - 0.6;

    /** More than the names on a large map. */
    static final int KEPT_LETTERS = 1024;

    private final Palette palette;
    private final CityPainter cities;
    private final IncidentPainter incidents;
    private final LruCache<DrawnText, Letters> letters = new LruCache<>(KEPT_LETTERS);

    /** A text in a style. */
    private record DrawnText(String text, TextStyle style) {}

    /** A laid-out text with its halo, at the origin. */
    private record Letters(TextLayout layout, Shape halo) {

        static Letters of(DrawnText words) {
            TextLayout layout = words.style().typesetter().set(words.text());
            return new Letters(layout, HALO.createStrokedShape(layout.getOutline(null)));
        }
    }

    public ItemPainter(Palette palette) {
        this.palette = palette;
        cities = new CityPainter(palette);
        incidents = new IncidentPainter(palette);
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public void paint(Graphics2D graphics, MapItem item) {
        DrawnPart.begin(graphics, item);
        switch (item) {
            case Lettering lettering -> lettering(graphics, lettering, colour(lettering.ink()));
            case OrganizationName name -> lettering(graphics, name.words(), name.ink());
            case CityMark city -> cities.paint(graphics, city);
            case ScoreMark city -> cities.paint(graphics, city);
            case Ring ring -> cities.paint(graphics, ring);
            case EventMark event -> event(graphics, event);
            case CallOut event -> callOut(graphics, event);
            case PresenceMark mark -> presence(graphics, mark);
            case PresenceDot dot -> dot(graphics, dot);
            case DisputeMark mark -> dispute(graphics, mark);
            case RegionMark region -> cities.paint(graphics, region);
            case Leader leader -> leader(graphics, leader);
            case MarkerGround plate -> plate(graphics, plate);
            case IncidentDot dot -> incidents.paint(graphics, dot);
            case IncidentNumber disc -> incidents.paint(graphics, disc);
            case IncidentHexagon hexagon -> incidents.paint(graphics, hexagon);
        }
    }

    private void lettering(Graphics2D graphics, Lettering lettering, Color ink) {
        if (VectorOutput.isWanted(graphics)) {
            text(graphics, lettering, ink);
        } else {
            letters(graphics, lettering, ink);
        }
    }

    private void text(Graphics2D graphics, Lettering lettering, Color ink) {
        AttributedString text = lettering.style().typesetter().attributed(lettering.text());
        if (hasHalo(lettering)) {
            text.addAttribute(VectorOutput.HALO, new Halo(haloColour(), 2 * MapItem.HALO));
        }
        graphics.setColor(ink);
        graphics.drawString(
                text.getIterator(), (float) lettering.x(), (float) lettering.baseline());
    }

    private static boolean hasHalo(Lettering lettering) {
        return lettering.ink() == MapItem.TextColour.NORMAL
                || lettering.ink() == MapItem.TextColour.FAINT;
    }

    private Color haloColour() {
        return InkMixing.withOpacity(palette.halo(), 0.86);
    }

    private void letters(Graphics2D graphics, Lettering lettering, Color ink) {
        Letters set = letters.get(new DrawnText(lettering.text(), lettering.style()), Letters::of);
        AffineTransform before = graphics.getTransform();
        graphics.translate(lettering.x(), lettering.baseline());
        if (hasHalo(lettering)) {
            graphics.setColor(haloColour());
            graphics.fill(set.halo());
        }
        graphics.setColor(ink);
        set.layout().draw(graphics, 0, 0);
        graphics.setTransform(before);
    }

    private Color colour(MapItem.TextColour ink) {
        return switch (ink) {
            case NORMAL, PLAIN -> palette.text();
            case FAINT -> InkMixing.of(palette.text(), FAINT, palette.halo());
            case MUTED -> palette.mutedText();
            case SEA -> palette.seaText();
        };
    }

    private void event(Graphics2D graphics, EventMark event) {
        Shape star = star(event.x(), event.y(), event.shock() ? EventMark.RADIUS : 3.8);
        graphics.setColor(palette.halo());
        graphics.setStroke(LEADER_CASING);
        graphics.draw(star);
        graphics.setColor(event.shock() ? palette.text() : palette.halo());
        graphics.fill(star);
        graphics.setColor(palette.text());
        graphics.setStroke(THIN);
        graphics.draw(star);
    }

    /** A dark disc with its number. */
    private void callOut(Graphics2D graphics, CallOut event) {
        CityPainter.disc(graphics, event.x(), event.y(), CallOut.RADIUS + 1.2, palette.halo());
        CityPainter.disc(graphics, event.x(), event.y(), CallOut.RADIUS, palette.text());
        String number = Integer.toString(event.number());
        TextStyle style = TextStyle.RANK;
        graphics.setColor(palette.halo());
        style.draw(
                graphics,
                number,
                event.x() - style.width(number) / 2,
                event.y() + style.capHeight() / 2);
    }

    /** A four-pointed star, which no organization has. */
    private static Shape star(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 8; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.42;
            double angle = Math.PI * i / 4 - Math.PI / 2;
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    private void presence(Graphics2D graphics, PresenceMark mark) {
        if (mark.thin()) {
            hollow(graphics, mark.sign(), mark.x(), mark.y());
        } else {
            presence(graphics, mark.sign(), mark.age(), mark.x(), mark.y());
        }
    }

    /** A disc with a thin rim that tells it from any zone. */
    private void dot(Graphics2D graphics, PresenceDot dot) {
        CityPainter.disc(graphics, dot.x(), dot.y(), PresenceDot.RADIUS + 0.8, palette.halo());
        CityPainter.disc(graphics, dot.x(), dot.y(), PresenceDot.RADIUS, palette.ink(dot.colour()));
    }

    /** A presence marker of which only the rim has ink. */
    private void hollow(Graphics2D graphics, OrganizationSign sign, double x, double y) {
        Shape outline = sign.shape().at(x, y, HOLLOW_RADIUS);
        graphics.setColor(palette.halo());
        graphics.fill(outline);
        graphics.setStroke(HOLLOW);
        graphics.setColor(palette.ink(sign.colour()));
        graphics.draw(outline);
        if (sign.cored()) {
            CityPainter.disc(graphics, x, y, 1.2, palette.ink(sign.colour()));
        }
    }

    /** Two strokes that cross; each has a dark or light rim, whatever the colours are. */
    private void dispute(Graphics2D graphics, DisputeMark mark) {
        double reach = DisputeMark.RADIUS - 1;
        stroke(graphics, mark, -reach, palette.ink(mark.second()));
        stroke(graphics, mark, reach, palette.ink(mark.first()));
    }

    private void stroke(Graphics2D graphics, DisputeMark mark, double rise, Color colour) {
        double reach = DisputeMark.RADIUS - 1;
        Line2D line =
                new Line2D.Double(
                        mark.x() - reach, mark.y() + rise, mark.x() + reach, mark.y() - rise);
        graphics.setStroke(CROSS_RIM);
        graphics.setColor(palette.text());
        graphics.draw(line);
        graphics.setStroke(CROSS);
        graphics.setColor(colour);
        graphics.draw(line);
    }

    /** A presence marker; the older its evidence, the paler it is. */
    void presence(Graphics2D graphics, OrganizationSign sign, EvidenceAge age, double x, double y) {
        double ink =
                switch (age) {
                    case FRESH -> 1;
                    case AGEING -> 0.6;
                    case OLD -> 0.25;
                };
        Shape outline = sign.shape().at(x, y, MapItem.PresenceMark.RADIUS);
        Color colour = palette.ink(sign.colour());
        graphics.setColor(InkMixing.of(colour, ink, palette.halo()));
        graphics.fill(outline);
        graphics.setStroke(RIM);
        graphics.setColor(InkMixing.of(palette.text(), 0.35, colour));
        graphics.draw(outline);
        if (sign.cored()) {
            CityPainter.disc(graphics, x, y, 1.4, ink < 0.5 ? colour : palette.halo());
        }
    }

    private void plate(Graphics2D graphics, MarkerGround plate) {
        graphics.setColor(haloColour());
        graphics.fill(
                new RoundRectangle2D.Double(
                        plate.x(),
                        plate.y(),
                        plate.width(),
                        plate.height(),
                        plate.height(),
                        plate.height()));
    }

    private void leader(Graphics2D graphics, Leader leader) {
        graphics.setStroke(LEADER_CASING);
        graphics.setColor(InkMixing.withOpacity(palette.halo(), 0.8));
        graphics.draw(leader.line());
        graphics.setStroke(THIN);
        graphics.setColor(palette.text());
        graphics.draw(leader.line());
        CityPainter.disc(graphics, leader.fromX(), leader.fromY(), 1.7, palette.text());
    }
}
