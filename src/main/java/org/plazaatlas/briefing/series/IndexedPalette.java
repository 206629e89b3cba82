package org.plazaatlas.briefing.series;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The colours of a picture that stores each pixel as an index, such as a frame of a GIF: at most
 * 255 and a transparent one. If the frame has no more colours, all are exact. Otherwise the colours
 * that cover most of the frame are exact, so that zones keep their colours; the rest are spread
 * over the remaining colours, for the smooth edges of lines and letters.
 */
public final class IndexedPalette {

    /** The index of the transparent colour, which leaves a pixel unchanged. */
    static final int TRANSPARENT = 255;

    private static final int MOST = 255;
    private static final int EXACT = 96;

    /**
     * The smallest squared distances between chosen colours, tried in this order until all are
     * chosen.
     */
    private static final int[] SPACINGS = {1_600, 400, 100, 25, 1};

    /** The distinct colours of the frame, ascending. */
    private final int[] colours;

    /** The index in the palette of each of these colours. */
    private final byte[] indexes;

    private final int[] chosen;

    private IndexedPalette(int[] colours, int[] counts) {
        this.colours = colours;
        chosen = colours.length <= MOST ? colours : chosen(colours, counts);
        indexes = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            indexes[i] = (byte) nearest(colours[i]);
        }
    }

    /** The palette for a frame with these pixels ({@code 0xRRGGBB}); may be empty. */
    public static IndexedPalette of(int[] pixels) {
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        int[] counts = new int[sorted.length];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
            counts[distinct - 1]++;
        }
        return new IndexedPalette(Arrays.copyOf(sorted, distinct), Arrays.copyOf(counts, distinct));
    }

    private static int[] chosen(int[] colours, int[] counts) {
        int[] byCount =
                IntStream.range(0, colours.length)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(i -> -counts[i]))
                        .mapToInt(i -> colours[i])
                        .toArray();
        int[] chosen = Arrays.copyOf(byCount, MOST);
        int size = EXACT;
        for (int spacing : SPACINGS) {
            for (int i = EXACT; i < byCount.length && size < MOST; i++) {
                if (isFar(byCount[i], chosen, size, spacing)) {
                    chosen[size++] = byCount[i];
                }
            }
        }
        return chosen;
    }

    private static boolean isFar(int colour, int[] chosen, int size, int spacing) {
        for (int i = 0; i < size; i++) {
            if (distance(colour, chosen[i]) < spacing) {
                return false;
            }
        }
        return true;
    }

    private int nearest(int colour) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < chosen.length && least > 0; i++) {
            int distance = distance(colour, chosen[i]);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    /** The index of a colour of the frame; any other number for a colour that the frame has not. */
    public byte index(int colour) {
        return indexes[Arrays.binarySearch(colours, colour)];
    }

    /**
     * The palette as a colour model of eight bits, in which {@link #TRANSPARENT} is transparent.
     */
    public IndexColorModel model() {
        byte[] red = new byte[MOST + 1];
        byte[] green = new byte[MOST + 1];
        byte[] blue = new byte[MOST + 1];
        for (int i = 0; i < chosen.length; i++) {
            red[i] = (byte) (chosen[i] >> 16);
            green[i] = (byte) (chosen[i] >> 8);
            blue[i] = (byte) chosen[i];
        }
        return new IndexColorModel(8, MOST + 1, red, green, blue, TRANSPARENT);
    }
}
