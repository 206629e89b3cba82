package org.plazaatlas.briefing.series;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * The part of a frame that differs from the frame before it.
 *
 * @param place the smallest rectangle around it; one pixel if nothing changed
 * @param image indexed colours, of the size of the place; transparent where nothing changed
 */
record ChangedPart(Rectangle place, BufferedImage image) {

    private static final int COLOUR = 0xffffff;

    /** Stands for the colour of a pixel that has not changed. */
    private static final int UNCHANGED = -1;

    /** The whole of the first frame (opaque RGB). */
    static ChangedPart of(BufferedImage page) {
        Rectangle all = new Rectangle(page.getWidth(), page.getHeight());
        int[] colours = Arrays.stream(pixels(page)).map(pixel -> pixel & COLOUR).toArray();
        return new ChangedPart(all, indexed(colours, all));
    }

    /** The part that differs between two frames of the same size (opaque RGB). */
    static ChangedPart between(BufferedImage last, BufferedImage page) {
        int[] before = pixels(last);
        int[] now = pixels(page);
        Rectangle place = place(before, now, page.getWidth());
        int[] colours = new int[place.width * place.height];
        for (int y = 0; y < place.height; y++) {
            for (int x = 0; x < place.width; x++) {
                int i = (place.y + y) * page.getWidth() + place.x + x;
                boolean same = ((now[i] ^ before[i]) & COLOUR) == 0;
                colours[y * place.width + x] = same ? UNCHANGED : now[i] & COLOUR;
            }
        }
        return new ChangedPart(place, indexed(colours, place));
    }

    private static int[] pixels(BufferedImage page) {
        return ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
    }

    private static Rectangle place(int[] before, int[] now, int width) {
        int first = Arrays.mismatch(before, now);
        if (first < 0) {
            return new Rectangle(1, 1);
        }
        int top = first / width;
        int left = width;
        int right = 0;
        int bottom = top;
        for (int row = top; row < now.length / width; row++) {
            int start = row * width;
            int end = start + width;
            int differs = Arrays.mismatch(before, start, end, now, start, end);
            if (differs >= 0) {
                bottom = row;
                left = Math.min(left, differs);
                right = Math.max(right, last(before, now, start, width));
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    /** The last pixel of a row that differs; the row must have one. */
    private static int last(int[] before, int[] now, int start, int width) {
        int last = width - 1;
        while (before[start + last] == now[start + last]) {
            last--;
        }
        return last;
    }

    private static BufferedImage indexed(int[] colours, Rectangle place) {
        IndexedPalette palette =
                IndexedPalette.of(Arrays.stream(colours).filter(c -> c != UNCHANGED).toArray());
        byte[] indexes = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            indexes[i] =
                    colours[i] == UNCHANGED
                            ? (byte) IndexedPalette.TRANSPARENT
                            : palette.index(colours[i]);
        }
        BufferedImage image =
                new BufferedImage(
                        place.width,
                        place.height,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        palette.model());
        image.getRaster().setDataElements(0, 0, place.width, place.height, indexes);
        return image;
    }
}
