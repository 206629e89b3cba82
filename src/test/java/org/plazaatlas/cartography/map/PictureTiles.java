package org.plazaatlas.cartography.map;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Compares two pictures tile by tile. A mean over whole pictures hides small differences, such as
 * one name or one line of a legend; within a tile they are large.
 */
public final class PictureTiles {

    private PictureTiles() {}

    /** The tiles that cover a picture, those at the right and lower edge cut off. */
    public static List<Rectangle> of(BufferedImage picture, int side) {
        List<Rectangle> tiles = new ArrayList<>();
        Rectangle whole = picture.getRaster().getBounds();
        for (int y = 0; y < whole.height; y += side) {
            for (int x = 0; x < whole.width; x += side) {
                tiles.add(new Rectangle(x, y, side, side).intersection(whole));
            }
        }
        return tiles;
    }

    /** The pixels of one tile, row by row. Reading them one by one takes far longer. */
    public static int[] pixels(BufferedImage picture, Rectangle tile) {
        return picture.getRGB(tile.x, tile.y, tile.width, tile.height, null, 0, tile.width);
    }

    /** The mean of a measure of two pixels over one tile. */
    public static double mean(
            BufferedImage one, BufferedImage other, Rectangle tile, IntBinaryOperator measure) {
        int[] ones = pixels(one, tile);
        int[] others = pixels(other, tile);
        return (double) sum(ones, others, measure) / ones.length;
    }

    private static long sum(int[] ones, int[] others, IntBinaryOperator measure) {
        long sum = 0;
        for (int i = 0; i < ones.length; i++) {
            sum += measure.applyAsInt(ones[i], others[i]);
        }
        return sum;
    }

    /**
     * How far the mean colours of two tiles are apart, in the channel where they are furthest, from
     * 0 to 255. Two rasterizers soften edges differently, but lay on the same amount of ink.
     */
    public static double differenceOfMeans(BufferedImage one, BufferedImage other, Rectangle tile) {
        int[] ones = pixels(one, tile);
        int[] others = pixels(other, tile);
        return IntStream.of(0, 8, 16)
                .mapToLong(
                        shift -> sum(ones, others, (a, b) -> channel(a, shift) - channel(b, shift)))
                .mapToDouble(sum -> (double) Math.abs(sum) / ones.length)
                .max()
                .orElseThrow();
    }

    private static int channel(int pixel, int shift) {
        return pixel >> shift & 255;
    }
}
