package org.plazaatlas.cartography.paint;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/** What a page is drawn on, one layer after the other. */
@FunctionalInterface
public interface LayerCanvas {

    /**
     * Draws a layer over the layers before. The same layer may be drawn more than once.
     *
     * @param drawing is called with a graphics of its own, in device pixels of the page
     */
    void draw(PageLayer layer, Consumer<Graphics2D> drawing);

    /**
     * Draws a layer that consists of pieces, such as lines of lettering or signs. By default they
     * are drawn together; a canvas that needs separate pieces overrides this.
     *
     * @param setting prepares a graphics for the pieces
     */
    default void drawPieces(
            PageLayer layer, Consumer<Graphics2D> setting, List<Consumer<Graphics2D>> pieces) {
        draw(
                layer,
                graphics -> {
                    setting.accept(graphics);
                    pieces.forEach(piece -> piece.accept(graphics));
                });
    }

    /** A canvas that draws all layers into one picture. */
    static LayerCanvas flat(Graphics2D graphics) {
        return (_, drawing) -> {
            Graphics2D own = (Graphics2D) graphics.create();
            drawing.accept(own);
            own.dispose();
        };
    }
}
