package org.plazaatlas.cartography;

import java.awt.Color;
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
 * anchor: it moves with the map when that is dragged, and keeps its width when it is zoomed. A
 * writer of vector pictures can take the fill itself.
 */
final class FillPaint implements Paint {

    private static final int SAMPLES = 4;
    private static final double HATCH_PIXELS = 7;

    private final Fill fill;
    private final Point2D anchor;
    private final double scale;
    private Tile tile;

    /**
     * @param anchor where the pattern starts, in logical pixels
     * @param scale device pixels per logical pixel
     */
    FillPaint(Fill fill, Point2D anchor, double scale) {
        this.fill = fill;
        this.anchor = anchor;
        this.scale = scale;
    }

    Fill fill() {
        return fill;
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
        if (tile == null) {
            tile = tile();
        }
        Point2D origin = toDevice.transform(anchor, null);
        return new Context(tile, Math.round(origin.getX()), Math.round(origin.getY()));
    }

    private Tile tile() {
        return switch (fill) {
            case Fill.Textured textured -> textured(textured);
            case Fill.Stripes stripes -> striped(stripes);
        };
    }

    private Tile textured(Fill.Textured textured) {
        int side = (int) Math.max(2, Math.round(HATCH_PIXELS * scale));
        return Tile.sampled(
                side,
                (x, y) ->
                        textured.hatch().marks(x / side, y / side)
                                ? textured.mark()
                                : textured.ground());
    }

    private Tile striped(Fill.Stripes stripes) {
        double period = stripes.periodPixels();
        int side = (int) Math.max(2, Math.round(period * Math.sqrt(2) * scale));
        boolean forward = stripes.slant() == Fill.Slant.FORWARD;
        return Tile.sampled(
                side,
                (x, y) -> {
                    double along = forward ? x + y : x - y + side;
                    return stripeAt(stripes, along / side % 1 * period);
                });
    }

    private static Color stripeAt(Fill.Stripes stripes, double across) {
        double end = 0;
        for (Fill.Stripe stripe : stripes.stripes()) {
            end += stripe.widthPixels();
            if (across < end) {
                return stripe.colour();
            }
        }
        return stripes.stripes().getLast().colour();
    }

    /** The colour at a point of a tile. */
    private interface Motif {
        Color at(double x, double y);
    }

    /** One square of a pattern, opaque RGB. */
    private record Tile(int side, int[] pixels) {

        static Tile sampled(int side, Motif motif) {
            int[] pixels = new int[side * side];
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    pixels[y * side + x] = average(motif, x, y);
                }
            }
            return new Tile(side, pixels);
        }

        private static int average(Motif motif, int x, int y) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = 0; i < SAMPLES * SAMPLES; i++) {
                double dx = (i % SAMPLES + 0.5) / SAMPLES;
                double dy = (i / SAMPLES + 0.5) / SAMPLES;
                Color colour = motif.at(x + dx, y + dy);
                red += colour.getRed();
                green += colour.getGreen();
                blue += colour.getBlue();
            }
            int n = SAMPLES * SAMPLES;
            return (red + n / 2) / n << 16 | (green + n / 2) / n << 8 | (blue + n / 2) / n;
        }
    }

    /** Copies rows of the tile; its rasters are reused, as {@link PaintContext} allows. */
    private static final class Context implements PaintContext {

        private static final ColorModel RGB =
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).getColorModel();

        private final Tile tile;
        private final long originX;
        private final long originY;
        private BufferedImage buffer = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);

        Context(Tile tile, long originX, long originY) {
            this.tile = tile;
            this.originX = originX;
            this.originY = originY;
        }

        @Override
        public ColorModel getColorModel() {
            return RGB;
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            if (buffer.getWidth() < width || buffer.getHeight() < height) {
                buffer =
                        new BufferedImage(
                                Math.max(width, buffer.getWidth()),
                                Math.max(height, buffer.getHeight()),
                                BufferedImage.TYPE_INT_RGB);
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
