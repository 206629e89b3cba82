package org.plazaatlas.cartography.paint;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;

/** Where a page is drawn, one layer after the other. */
@FunctionalInterface
public interface LayerCanvas {

    /**
     * Draws a layer over what is there. A layer may come more than once.
     *
     * @param drawing gets a graphics of its own, whose units are device pixels of the page
     */
    void draw(PageLayer layer, Consumer<Graphics2D> drawing);

    /**
     * Draws a layer that consists of pieces, such as lines of lettering or signs. Only who needs
     * them apart gets them apart.
     *
     * @param setting sets up a graphics for the pieces
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

    /** All layers in one picture. */
    static LayerCanvas flat(Graphics2D graphics) {
        return (_, drawing) -> {
            Graphics2D own = (Graphics2D) graphics.create();
            drawing.accept(own);
            own.dispose();
        };
    }
}
