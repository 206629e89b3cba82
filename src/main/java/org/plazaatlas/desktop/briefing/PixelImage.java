package org.plazaatlas.desktop.briefing;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/** Converts pictures of Java2D to pictures of JavaFX, which shares their pixels to save a copy. */
final class PixelImage {

    private PixelImage() {}

    /**
     * The same picture; do not paint into the given one afterwards, since the pixels are shared.
     */
    static Image of(BufferedImage picture) {
        BufferedImage premultiplied =
                picture.getType() == BufferedImage.TYPE_INT_ARGB_PRE ? picture : copy(picture);
        int[] pixels = ((DataBufferInt) premultiplied.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(
                        picture.getWidth(),
                        picture.getHeight(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
