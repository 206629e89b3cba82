package org.plazaatlas.cartography.symbology;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/**
 * A fill as a paint. A pattern is one square tile in whole device pixels that repeats from an
 * anchor: it moves with the map when that is dragged, and keeps its width when it is zoomed.
 */
public final class FillPaint implements Paint {

    private final Point2D anchor;
    private final FillTile tile;
    private final double enlargement;

    /**
     * @param anchor where the pattern starts, in logical pixels
     * @param tile the fill as pixels of the graphics
     * @param enlargement device pixels of the graphics per device pixel of the page; the pattern
     *     starts on one of the latter
     */
    public FillPaint(Point2D anchor, FillTile tile, double enlargement) {
        this.anchor = anchor;
        this.tile = tile;
        this.enlargement = enlargement;
    }

    @Override
    public int getTransparency() {
        return Transparency.OPAQUE;
    }

    @Override
    public PaintContext createContext(
            ColorModel wanted,
            Rectangle device,
            Rectangle2D user,
            AffineTransform toDevice,
            RenderingHints hints) {
        Point2D origin = toDevice.transform(anchor, null);
        return new Context(tile, start(origin.getX()), start(origin.getY()));
    }

    private long start(double origin) {
        return Math.round(Math.round(origin / enlargement) * enlargement);
    }

    /** Copies rows of the tile; its rasters are reused, as {@link PaintContext} allows. */
    private static final class Context implements PaintContext {

        private static final ColorModel OPAQUE =
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).getColorModel();

        private final FillTile tile;
        private final long originX;
        private final long originY;
        private BufferedImage buffer = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB_PRE);

        Context(FillTile tile, long originX, long originY) {
            this.tile = tile;
            this.originX = originX;
            this.originY = originY;
        }

        @Override
        public ColorModel getColorModel() {
            return OPAQUE;
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            if (buffer.getWidth() < width || buffer.getHeight() < height) {
                buffer =
                        new BufferedImage(
                                Math.max(width, buffer.getWidth()),
                                Math.max(height, buffer.getHeight()),
                                BufferedImage.TYPE_INT_ARGB_PRE);
            }
            int[] pixels = ((DataBufferInt) buffer.getRaster().getDataBuffer()).getData();
            for (int row = 0; row < height; row++) {
                copyRow(x, y + row, width, pixels, row * buffer.getWidth());
            }
            return buffer.getRaster();
        }

        private void copyRow(int x, int y, int width, int[] pixels, int start) {
            int side = tile.side();
            int from = Math.floorMod(y - originY, side) * side;
            int column = Math.floorMod(x - originX, side);
            for (int done = 0; done < width; ) {
                int run = Math.min(side - column, width - done);
                System.arraycopy(tile.pixels(), from + column, pixels, start + done, run);
                done += run;
                column = 0;
            }
        }

        @Override
        public void dispose() {}
    }
}
