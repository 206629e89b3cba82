package org.plazaatlas.cartography.geometry;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Tells quickly whether a rectangle lies wholly inside (or outside) an area: the area as a raster
 * of cells, summed (Crow 1984, "Summed-area tables for texture mapping"), so that each answer takes
 * four look-ups. Coordinates are map metres; answers are accurate to about half a cell.
 */
public final class InsideRaster {

    private final Rectangle2D frame;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] sums;

    /**
     * @param cells number of cells along the longer side of the area
     */
    public InsideRaster(Shape area, int cells) {
        this(area, area.getBounds2D(), cells);
    }

    /**
     * The part of an area within a frame.
     *
     * @param cells number of cells along the longer side of the frame
     */
    public InsideRaster(Shape area, Rectangle2D frame, int cells) {
        this.frame = frame;
        cell = Math.max(Math.max(frame.getWidth(), frame.getHeight()) / cells, 1e-3);
        columns = (int) Math.ceil(frame.getWidth() / cell) + 1;
        rows = (int) Math.ceil(frame.getHeight() / cell) + 1;
        sums = summed(drawn(area));
    }

    private byte[] drawn(Shape area) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        AffineTransform toCells = AffineTransform.getScaleInstance(1 / cell, 1 / cell);
        toCells.translate(-frame.getX(), -frame.getY());
        graphics.transform(toCells);
        graphics.setColor(Color.WHITE);
        graphics.fill(area);
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private int[] summed(byte[] cells) {
        int[] table = new int[(columns + 1) * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            int inRow = 0;
            for (int column = 0; column < columns; column++) {
                inRow += cells[row * columns + column] == 0 ? 0 : 1;
                table[(row + 1) * (columns + 1) + column + 1] =
                        table[row * (columns + 1) + column + 1] + inRow;
            }
        }
        return table;
    }

    /** The bounds of the area, in map metres. */
    public Rectangle2D frame() {
        return frame;
    }

    /** Side of a cell in map metres. */
    public double cell() {
        return cell;
    }

    /** Whether a rectangle lies wholly inside the area. */
    public boolean holds(double minX, double minY, double maxX, double maxY) {
        int left = (int) Math.floor((minX - frame.getX()) / cell);
        int right = (int) Math.ceil((maxX - frame.getX()) / cell);
        int low = (int) Math.floor((minY - frame.getY()) / cell);
        int high = (int) Math.ceil((maxY - frame.getY()) / cell);
        return left >= 0
                && low >= 0
                && right <= columns
                && high <= rows
                && count(left, low, right, high) == (right - left) * (high - low);
    }

    /** Whether a rectangle meets the area. */
    public boolean touches(double minX, double minY, double maxX, double maxY) {
        int left = column(Math.floor((minX - frame.getX()) / cell));
        int right = column(Math.ceil((maxX - frame.getX()) / cell));
        int low = row(Math.floor((minY - frame.getY()) / cell));
        int high = row(Math.ceil((maxY - frame.getY()) / cell));
        return count(left, low, right, high) > 0;
    }

    private int column(double value) {
        return (int) Math.clamp(value, 0, columns);
    }

    private int row(double value) {
        return (int) Math.clamp(value, 0, rows);
    }

    private int count(int left, int low, int right, int high) {
        int stride = columns + 1;
        return sums[high * stride + right]
                - sums[low * stride + right]
                - sums[high * stride + left]
                + sums[low * stride + left];
    }
}
