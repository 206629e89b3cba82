package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.symbology.Palette;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * A line of text on a plate, for writers that set it themselves; all lengths in logical pixels of
 * the page.
 *
 * @param bounds from the top of its capitals to the lowest descent
 * @param sizePixels of its type; {@link Page#points} gives points
 */
public record PageText(
        TextRole role,
        String text,
        Rectangle2D bounds,
        double baseline,
        double sizePixels,
        boolean bold,
        Color colour) {

    static PageText of(Furniture.Line line, Palette palette) {
        return new PageText(
                line.role(),
                line.text(),
                line.bounds(),
                line.baseline(),
                line.style().sizePixels(),
                line.style().isBold(),
                FurniturePainter.ink(line.role(), palette));
    }
}
