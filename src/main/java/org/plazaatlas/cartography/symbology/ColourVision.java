package org.plazaatlas.cartography.symbology;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * How a picture looks to readers with a colour deficiency, or printed in greys.
 *
 * <p>Deficiencies are simulated at full severity, on linear light, after Machado, Oliveira and
 * Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency", IEEE
 * TVCG 15(6), table 1. They call their tritanopia an approximation, since its cause differs. The
 * greys are those of equal luminance (ITU-R BT.709).
 */
public enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /** No cones for long waves: reds are dark and look like greens. */
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    /** No cones for middle waves: reds look like greens; the most frequent of the three. */
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    /** No cones for short waves: blues look like greens; rare. */
    TRITANOPIA(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900),
    GREYSCALE(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private static final int ALPHA = 0xFF000000;

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** An opaque colour as this vision sees it. */
    public Color seen(Color colour) {
        return new Color(seen(colour.getRGB()));
    }

    /**
     * Turns the pixels of a picture into what this vision sees.
     *
     * @param argb sRGB with alpha, not multiplied by it (which for opaque pixels is the same);
     *     alpha stays
     */
    public void apply(int[] argb) {
        if (this == NORMAL) {
            return;
        }
        int before = argb.length == 0 ? 0 : argb[0];
        int seen = seen(before);
        for (int i = 0; i < argb.length; i++) {
            int pixel = argb[i];
            if (pixel != before) {
                before = pixel;
                seen = seen(pixel);
            }
            argb[i] = seen;
        }
    }

    /**
     * A picture as this vision sees it, of the same size and kind; the one given stays as it is.
     */
    public BufferedImage apply(BufferedImage picture) {
        BufferedImage seen = copy(picture, BufferedImage.TYPE_INT_ARGB);
        apply(((DataBufferInt) seen.getRaster().getDataBuffer()).getData());
        boolean sameKind = picture.getType() == seen.getType();
        return sameKind || picture.getType() == BufferedImage.TYPE_CUSTOM
                ? seen
                : copy(seen, picture.getType());
    }

    private static BufferedImage copy(BufferedImage picture, int type) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private int seen(int argb) {
        double red = SrgbTransfer.linear(argb >> 16 & 0xFF);
        double green = SrgbTransfer.linear(argb >> 8 & 0xFF);
        double blue = SrgbTransfer.linear(argb & 0xFF);
        return argb & ALPHA
                | channel(0, red, green, blue) << 16
                | channel(3, red, green, blue) << 8
                | channel(6, red, green, blue);
    }

    private int channel(int row, double red, double green, double blue) {
        return SrgbTransfer.channel(
                matrix[row] * red + matrix[row + 1] * green + matrix[row + 2] * blue);
    }

    /** CIE L* of a colour as this vision sees it. */
    double lightness(Color colour) {
        return CieLab.lightness(InkMixing.luminance(seen(colour)));
    }

    /** CIEDE2000 between two colours as this vision sees them. */
    public double difference(Color first, Color second) {
        return CieLab.of(seen(first)).difference(CieLab.of(seen(second)));
    }
}
