package org.plazaatlas.cartography.map;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
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

    /** The mean of a measure of two pixels over one tile. */
    public static double mean(
            BufferedImage one,
            BufferedImage other,
            Rectangle tile,
            ToDoubleBiFunction<Integer, Integer> measure) {
        double sum = 0;
        for (int y = tile.y; y < tile.getMaxY(); y++) {
            for (int x = tile.x; x < tile.getMaxX(); x++) {
                sum += measure.applyAsDouble(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return sum / (tile.width * tile.height);
    }

    /**
     * How far the mean colours of two tiles are apart, in the channel where they are furthest, from
     * 0 to 255. Two rasterizers soften edges differently, but lay on the same amount of ink.
     */
    public static double differenceOfMeans(BufferedImage one, BufferedImage other, Rectangle tile) {
        return IntStream.of(0, 8, 16)
                .mapToDouble(
                        shift ->
                                mean(
                                        one,
                                        other,
                                        tile,
                                        (a, b) -> channel(a, shift) - channel(b, shift)))
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private static double channel(int pixel, int shift) {
        return pixel >> shift & 255;
    }
}
