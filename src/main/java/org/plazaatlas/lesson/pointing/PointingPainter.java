package org.plazaatlas.lesson.pointing;

import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.cartography.typesetting.Typesetter;
import org.plazaatlas.lesson.pointing.PlacedMark.ArrowLine;
import org.plazaatlas.lesson.pointing.PlacedMark.Outline;
import org.plazaatlas.lesson.pointing.PlacedMark.Words;
import org.plazaatlas.view.Theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Paints placed marks in the ink of text with a halo: no organization has that colour, and it
 * stands out from every fill of either theme.
 */
public final class PointingPainter {

    private static final float LINE = 2.6f;
    private static final float CASING = 6.4f;
    private static final float LEADER = 1.4f;
    private static final double DOT_RADIUS = 3;
    private static final double CORNER = 7;
    private static final double PADDING = 6;

    private final Color ink;
    private final Color halo;
    private final double scale;
    private final Typesetter type;

    /**
     * @param scale of lines and type: the one that the marks were placed for
     */
    public PointingPainter(Theme theme, double scale) {
        Palette palette = Palettes.of(theme);
        ink = palette.text();
        halo = palette.halo();
        this.scale = scale;
        type = PointingType.at(scale);
    }

    /**
     * Paints a mark.
     *
     * @param graphics its units are the logical pixels of the map
     */
    public void paint(Graphics2D graphics, PlacedMark mark) {
        switch (mark) {
            case Outline(var shape) -> lines(graphics, shape);
            case ArrowLine(var curve, var head) -> {
                lines(graphics, curve);
                draw(graphics, head, CASING - LINE, halo);
                graphics.setColor(ink);
                graphics.fill(head);
            }
            case Words words -> words(graphics, words);
        }
    }

    private void lines(Graphics2D graphics, Shape shape) {
        draw(graphics, shape, CASING, halo);
        draw(graphics, shape, LINE, ink);
    }

    private void draw(Graphics2D graphics, Shape shape, float width, Color colour) {
        graphics.setStroke(
                new BasicStroke(
                        (float) (width * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(colour);
        graphics.draw(shape);
    }

    private void words(Graphics2D graphics, Words words) {
        words.leader()
                .ifPresent(
                        leader -> {
                            draw(graphics, leader, CASING - LINE, halo);
                            draw(graphics, leader, LEADER, ink);
                            dot(graphics, leader.getX2(), leader.getY2());
                        });
        Rectangle2D ground = words.ground();
        Shape box =
                new RoundRectangle2D.Double(
                        ground.getX(),
                        ground.getY(),
                        ground.getWidth(),
                        ground.getHeight(),
                        CORNER * scale,
                        CORNER * scale);
        graphics.setColor(ink);
        graphics.fill(box);
        draw(graphics, box, LEADER, halo);
        graphics.setColor(halo);
        double baseline = ground.getY() + PADDING * scale + PointingType.ascent(scale);
        for (String line : words.lines()) {
            type.draw(graphics, line, ground.getX() + PADDING * scale, baseline);
            baseline += PointingType.leading(scale);
        }
    }

    private void dot(Graphics2D graphics, double x, double y) {
        double radius = DOT_RADIUS * scale;
        Shape dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        draw(graphics, dot, LEADER * 2, halo);
        graphics.setColor(ink);
        graphics.fill(dot);
    }
}
