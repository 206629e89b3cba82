package org.plazaatlas.cartography.page;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Words;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The logo of the author of a plate, from the bytes of a PNG or JPEG file. Two logos are equal if
 * their bytes are.
 */
public final class Logo {

    /** Far more than any logo needs; a file that claims more could fill the memory. */
    private static final int MOST_SIDE_PIXELS = 8_000;

    private final byte[] bytes;
    private final BufferedImage image;

    private Logo(byte[] bytes, BufferedImage image) {
        this.bytes = bytes;
        this.image = image;
    }

    /**
     * Reads the picture of a logo.
     *
     * @throws IOException if the bytes are not a readable PNG or JPEG picture of at most 8,000
     *     pixels a side
     */
    public static Logo of(byte[] bytes) throws IOException {
        byte[] own = bytes.clone();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(own))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused("logo.noPicture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return new Logo(own, read(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > MOST_SIDE_PIXELS) {
            throw refused("logo.tooLarge", width, height, MOST_SIDE_PIXELS);
        }
        try {
            return reader.read(0);
        } catch (RuntimeException e) {
            throw refused("logo.damaged");
        }
    }

    private static IOException refused(String key, Object... arguments) {
        return new ReasonedException(Words.both(Logo.class, key, arguments));
    }

    /** A copy of the bytes of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The picture, halved as often as it stays at least that wide, so that drawing it small skips
     * no pixel. It is shared; do not paint into it.
     */
    BufferedImage image(double leastWidthPixels) {
        BufferedImage halved = image;
        while (halved.getWidth() >= 2 * leastWidthPixels && halved.getHeight() > 1) {
            halved = half(halved);
        }
        return halved;
    }

    private static BufferedImage half(BufferedImage image) {
        BufferedImage half =
                new BufferedImage(
                        Math.max(1, image.getWidth() / 2),
                        Math.max(1, image.getHeight() / 2),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return half;
    }

    /** Width divided by height. */
    double aspect() {
        return image.getWidth() / (double) image.getHeight();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
