package org.plazaatlas.briefing;

import org.plazaatlas.cartography.LayerCanvas;
import org.plazaatlas.cartography.Page;
import org.plazaatlas.cartography.PageLayer;
import org.plazaatlas.cartography.PageText;
import org.plazaatlas.cartography.TextRole;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A page put together from texts, shapes and pictures, such as a list of contents; all lengths in
 * logical pixels of the page.
 */
public final class Composition {

    private record Line(TextRole role, Type type, String text, double x, double baseline) {

        PageText onPage() {
            double size = type.sizePixels();
            Rectangle2D bounds =
                    new Rectangle2D.Double(
                            x, baseline - 0.73 * size, type.width(text), 0.95 * size);
            return new PageText(role, text, bounds, baseline, size, type.isBold(), type.colour());
        }
    }

    private final Page page;
    private final Color paper;
    private final List<Line> lines = new ArrayList<>();
    private final List<Consumer<LayerCanvas>> pictures = new ArrayList<>();
    private final List<Consumer<Graphics2D>> signs = new ArrayList<>();

    public Composition(Page page, Color paper) {
        this.page = page;
        this.paper = paper;
    }

    public Page page() {
        return page;
    }

    /** Adds a line of text. */
    public void add(TextRole role, Type type, String text, double x, double baseline) {
        if (!text.isBlank()) {
            lines.add(new Line(role, type, text, x, baseline));
        }
    }

    /** Adds a filled shape, which says nothing that words do not say too. */
    public void fill(Shape shape, Color colour) {
        sign(
                graphics -> {
                    graphics.setColor(colour);
                    graphics.fill(shape);
                });
    }

    /** Adds a sign. */
    public void sign(Consumer<Graphics2D> drawing) {
        signs.add(drawing);
    }

    /**
     * Adds a drawing of several layers, below all else.
     *
     * @param drawing in device pixels of the page; its paper is left out
     */
    public void picture(Consumer<LayerCanvas> drawing) {
        pictures.add(drawing);
    }

    /** The finished page. */
    public Sheet sheet(SheetText text, Carried carried) {
        return new Sheet(
                page,
                this::draw,
                text,
                new SheetParts(lines.stream().map(Line::onPage).toList(), Map.of()),
                () -> new SheetNotes(List.of(), List.of()),
                carried);
    }

    private void draw(LayerCanvas canvas) {
        canvas.draw(
                PageLayer.PAPER,
                graphics -> {
                    graphics.setColor(paper);
                    graphics.fillRect(0, 0, page.widthPixels(), page.heightPixels());
                });
        LayerCanvas above =
                (layer, drawing) -> {
                    if (layer != PageLayer.PAPER) {
                        canvas.draw(layer, drawing);
                    }
                };
        pictures.forEach(picture -> picture.accept(above));
        canvas.draw(PageLayer.SIGNS, scaled(g -> signs.forEach(sign -> sign.accept(g))));
        canvas.draw(
                PageLayer.LETTERING,
                scaled(g -> lines.forEach(l -> l.type().draw(g, l.text(), l.x(), l.baseline()))));
    }

    private Consumer<Graphics2D> scaled(Consumer<Graphics2D> drawing) {
        return graphics -> {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(page.scale(), page.scale());
            drawing.accept(graphics);
        };
    }
}
