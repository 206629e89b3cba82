package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Furniture.Inset;
import org.plazaatlas.cartography.page.Furniture.LegendGround;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.LogoPlace;
import org.plazaatlas.cartography.page.Furniture.NorthArrow;
import org.plazaatlas.cartography.page.Furniture.Panel;
import org.plazaatlas.cartography.page.Furniture.ScaleLine;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.LegendSignPainter;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Draws the furniture of a page where it has been set. */
final class FurniturePainter {

    private static final BasicStroke FRAME = new BasicStroke(0.8f);

    private final Palette palette;
    private final LegendSignPainter signs;

    FurniturePainter(Palette palette) {
        this.palette = palette;
        signs = new LegendSignPainter(palette);
    }

    /** The colour of a text on a page. */
    static Color ink(TextRole role, Palette palette) {
        return role.muted() ? InkMixing.of(palette.text(), 0.66, palette.paper()) : palette.text();
    }

    /** Covers a page of device pixels. */
    void paper(Graphics2D graphics, Page page) {
        graphics.setColor(palette.paper());
        graphics.fillRect(0, 0, page.widthPixels(), page.heightPixels());
    }

    /**
     * @param page its graphics are in logical pixels
     */
    void paint(LayerCanvas page, Furniture furniture) {
        page.draw(PageLayer.FRAMES, graphics -> frames(graphics, furniture.frames()));
        page.draw(
                PageLayer.PANELS,
                graphics -> furniture.panels().forEach(panel -> panel(graphics, panel)));
        drawEach(page, PageLayer.LETTERING, furniture.lines(), this::line);
        drawEach(
                page,
                PageLayer.SIGNS,
                furniture.signs(),
                (graphics, sign) -> signs.paint(graphics, sign.swatch(), sign.x(), sign.y()));
        page.draw(
                PageLayer.SCALE_BAR,
                graphics -> furniture.scaleBar().ifPresent(bar -> scaleBar(graphics, bar)));
        page.draw(
                PageLayer.LOGO,
                graphics -> furniture.logo().ifPresent(l -> logo(graphics, l, furniture.page())));
    }

    private static <T> void drawEach(
            LayerCanvas page, PageLayer layer, List<T> things, BiConsumer<Graphics2D, T> painter) {
        page.drawPieces(
                layer,
                _ -> {},
                things.stream()
                        .<Consumer<Graphics2D>>map(
                                thing -> graphics -> painter.accept(graphics, thing))
                        .toList());
    }

    private void frames(Graphics2D graphics, List<Rectangle2D> frames) {
        graphics.setColor(palette.mutedText());
        graphics.setStroke(FRAME);
        frames.forEach(graphics::draw);
    }

    private void line(Graphics2D graphics, Line line) {
        graphics.setColor(ink(line.role(), palette));
        line.style().draw(graphics, line.text(), line.x(), line.baseline());
    }

    private void panel(Graphics2D graphics, Panel panel) {
        PanelPainter painter = new PanelPainter(palette);
        graphics.setColor(palette.paper());
        graphics.fill(panel.bounds());
        switch (panel) {
            case LegendGround _ -> {}
            case NorthArrow arrow -> painter.arrow(graphics, arrow);
            case Inset inset -> painter.inset(graphics, inset);
        }
        graphics.setColor(palette.mutedText());
        graphics.setStroke(FRAME);
        graphics.draw(panel.bounds());
    }

    /** Half dark, half light, as printed maps have it. */
    private void scaleBar(Graphics2D graphics, ScaleLine bar) {
        graphics.setColor(palette.text());
        graphics.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width() / 2, ScaleLine.HEIGHT));
        graphics.setStroke(FRAME);
        graphics.draw(bar.bounds());
    }

    private static void logo(Graphics2D graphics, LogoPlace place, PictureSize page) {
        Rectangle2D bounds = place.bounds();
        BufferedImage image = place.logo().image(bounds.getWidth() * page.scale());
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        own.translate(bounds.getX(), bounds.getY());
        own.scale(bounds.getWidth() / image.getWidth(), bounds.getHeight() / image.getHeight());
        own.drawImage(image, 0, 0, null);
        own.dispose();
    }
}
