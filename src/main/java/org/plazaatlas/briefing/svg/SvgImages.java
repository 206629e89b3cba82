package org.plazaatlas.briefing.svg;

import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGraphics2DIOException;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/**
 * Embeds images in an SVG as PNG, encoded by the Java platform, since Batik's own encoder is not
 * part of the program.
 */
final class SvgImages extends ImageHandlerBase64Encoder {

    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
        try {
            ImageIO.write(withPlainAlpha(image), "png", out);
        } catch (IOException e) {
            throw new SVGGraphics2DIOException(
                    "an image cannot be encoded as PNG: " + e.getMessage(), e);
        }
    }

    /** A copy with colours not multiplied by their opacity, as PNG requires. */
    private static BufferedImage withPlainAlpha(RenderedImage image) {
        BufferedImage plain =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawRenderedImage(image, null);
        graphics.dispose();
        return plain;
    }
}
