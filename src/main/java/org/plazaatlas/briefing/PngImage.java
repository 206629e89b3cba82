package org.plazaatlas.briefing;

import org.plazaatlas.cartography.PictureSize;
import org.w3c.dom.Node;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Encodes pictures as PNG (ISO/IEC 15948) in the colour space sRGB, and says so in the file. */
final class PngImage {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngImage() {}

    /** A picture of a size, in opaque RGB. */
    static BufferedImage drawn(PictureSize size, Consumer<Graphics2D> drawing) {
        BufferedImage image =
                new BufferedImage(
                        size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    static byte[] encode(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image),
                            writer.getDefaultWriteParam());
            addColourSpace(metadata);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void addColourSpace(IIOMetadata metadata) throws IOException {
        Node root = metadata.getAsTree(FORMAT);
        IIOMetadataNode space = new IIOMetadataNode("sRGB");
        space.setAttribute("renderingIntent", "Perceptual");
        root.appendChild(space);
        metadata.setFromTree(FORMAT, root);
    }
}
