package org.plazaatlas.briefing.svg;

import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGraphics2DIOException;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/** Puts images into an SVG as PNG, encoded by the platform: Batik's own encoder is not at hand. */
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

    /** As PNG has it: colours that are not multiplied by their opacity. */
    private static BufferedImage withPlainAlpha(RenderedImage image) {
        BufferedImage plain =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawRenderedImage(image, null);
        graphics.dispose();
        return plain;
    }
}
