package org.plazaatlas.desktop.map;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;

/** A small picture of cartography's as one of the window's. */
final class Pixels {

    private Pixels() {}

    static Image copy(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        WritableImage copy = new WritableImage(width, height);
        copy.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return copy;
    }
}
