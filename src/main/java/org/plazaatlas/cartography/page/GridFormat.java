package org.plazaatlas.cartography.page;

import org.plazaatlas.view.Extent;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The grid of small multiples: how a rectangle is divided among little maps, in rows from the upper
 * left. All lengths are in logical pixels.
 *
 * @param gap between two cells
 */
public record GridFormat(int columns, int rows, double gap) {

    /**
     * The grid that shows an extent at the largest scale; empty cells count against a grid.
     *
     * @param count number of maps, at least 1
     * @param caption height of the caption in each cell
     */
    public static GridFormat of(
            int count, double width, double height, double gap, double caption, Extent extent) {
        GridFormat best = null;
        double largest = Double.NEGATIVE_INFINITY;
        for (int columns = 1; columns <= count; columns++) {
            GridFormat tried = new GridFormat(columns, Math.ceilDiv(count, columns), gap);
            double across = tried.cellWidth(width) / extent.widthMetres();
            double down = (tried.cellHeight(height) - caption) / extent.heightMetres();
            double scale = Math.min(across, down) / (1 + 0.05 * tried.emptyCells(count));
            if (scale > largest) {
                largest = scale;
                best = tried;
            }
        }
        return best;
    }

    private int emptyCells(int count) {
        return columns * rows - count;
    }

    double cellWidth(double width) {
        return Math.floor((width - (columns - 1) * gap) / columns);
    }

    double cellHeight(double height) {
        return Math.floor((height - (rows - 1) * gap) / rows);
    }

    /** The first cells of the grid in a rectangle; they are whole pixels in size. */
    public List<Rectangle2D> cells(Rectangle2D all, int count) {
        double width = cellWidth(all.getWidth());
        double height = cellHeight(all.getHeight());
        List<Rectangle2D> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            cells.add(
                    new Rectangle2D.Double(
                            all.getX() + i % columns * (width + gap),
                            all.getY() + row * (height + gap),
                            Math.max(1, width),
                            Math.max(1, height)));
        }
        return cells;
    }
}
