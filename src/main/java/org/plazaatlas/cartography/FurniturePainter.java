package org.plazaatlas.cartography;

import org.plazaatlas.cartography.Furniture.Line;
import org.plazaatlas.cartography.Furniture.ScaleLine;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;

/** Draws the furniture of a page where it has been set. */
final class FurniturePainter {

    private static final BasicStroke FRAME = new BasicStroke(0.8f);

    private final Palette palette;

    FurniturePainter(Palette palette) {
        this.palette = palette;
    }

    void paint(Graphics2D graphics, Furniture furniture) {
        graphics.setColor(palette.mutedText());
        graphics.setStroke(FRAME);
        furniture.frames().forEach(graphics::draw);
        furniture.lines().forEach(line -> line(graphics, line));
        furniture.signs().forEach(sign -> sign.swatch().paint(graphics, sign.x(), sign.y()));
        scaleBar(graphics, furniture.scaleBar());
    }

    private void line(Graphics2D graphics, Line line) {
        graphics.setColor(
                line.muted() ? Tint.of(palette.text(), 0.66, palette.paper()) : palette.text());
        new TextLayout(line.text(), line.style().font(), TextStyle.unhinted())
                .draw(graphics, (float) line.x(), (float) line.baseline());
    }

    /** Half dark, half light, as printed maps have it. */
    private void scaleBar(Graphics2D graphics, ScaleLine bar) {
        graphics.setColor(palette.text());
        graphics.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width() / 2, ScaleLine.HEIGHT));
        graphics.setStroke(FRAME);
        graphics.draw(bar.bounds());
    }
}
