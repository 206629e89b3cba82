package org.plazaatlas.cartography;

import org.plazaatlas.cartography.Furniture.Line;
import org.plazaatlas.cartography.Furniture.ScaleLine;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the furniture of a page where it has been set. */
final class FurniturePainter {

    private static final BasicStroke FRAME = new BasicStroke(0.8f);

    private final Palette palette;

    FurniturePainter(Palette palette) {
        this.palette = palette;
    }

    /** Covers a page of device pixels. */
    void paper(Graphics2D graphics, PictureSize page) {
        graphics.setColor(palette.paper());
        graphics.fillRect(0, 0, page.deviceWidth(), page.deviceHeight());
    }

    /**
     * @param page its graphics are in logical pixels
     */
    void paint(LayerCanvas page, Furniture furniture) {
        page.draw(PageLayer.FRAMES, graphics -> frames(graphics, furniture.frames()));
        page.draw(
                PageLayer.LETTERING,
                graphics -> furniture.lines().forEach(line -> line(graphics, line)));
        page.draw(
                PageLayer.SIGNS,
                graphics ->
                        furniture.signs().forEach(s -> s.swatch().paint(graphics, s.x(), s.y())));
        page.draw(PageLayer.SCALE_BAR, graphics -> scaleBar(graphics, furniture.scaleBar()));
    }

    private void frames(Graphics2D graphics, List<Rectangle2D> frames) {
        graphics.setColor(palette.mutedText());
        graphics.setStroke(FRAME);
        frames.forEach(graphics::draw);
    }

    private void line(Graphics2D graphics, Line line) {
        graphics.setColor(
                line.muted() ? Tint.of(palette.text(), 0.66, palette.paper()) : palette.text());
        line.style().draw(graphics, line.text(), line.x(), line.baseline());
    }

    /** Half dark, half light, as printed maps have it. */
    private void scaleBar(Graphics2D graphics, ScaleLine bar) {
        graphics.setColor(palette.text());
        graphics.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width() / 2, ScaleLine.HEIGHT));
        graphics.setStroke(FRAME);
        graphics.draw(bar.bounds());
    }
}
