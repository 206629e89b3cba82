package org.plazaatlas.briefing;

import org.plazaatlas.cartography.Page;
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

/**
 * Encodes pictures as PNG (ISO/IEC 15948): the colour space sRGB, the size on paper, and in text
 * chunks title, description and the view.
 */
final class PngImage {

    static final String FORMAT = "javax_imageio_png_1.0";
    static final String TEXTS = "iTXt";

    private static final double METRES_PER_INCH = 0.0254;

    private PngImage() {}

    /** A picture of a whole page, in opaque RGB. */
    static BufferedImage drawn(Page page, Consumer<Graphics2D> drawing) {
        BufferedImage image =
                new BufferedImage(
                        page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    static byte[] encode(Sheet sheet) throws IOException {
        BufferedImage image = sheet.image();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image),
                            writer.getDefaultWriteParam());
            describe(metadata, sheet);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void describe(IIOMetadata metadata, Sheet sheet) throws IOException {
        Node root = metadata.getAsTree(FORMAT);
        root.appendChild(node("sRGB", "renderingIntent", "Perceptual"));
        String perMetre = Long.toString(Math.round(sheet.page().dpi() / METRES_PER_INCH));
        root.appendChild(
                node(
                        "pHYs",
                        "pixelsPerUnitXAxis",
                        perMetre,
                        "pixelsPerUnitYAxis",
                        perMetre,
                        "unitSpecifier",
                        "meter"));
        SheetText text = sheet.text();
        Node texts = new IIOMetadataNode(TEXTS);
        texts.appendChild(entry("Title", text.languageTag(), text.title()));
        texts.appendChild(entry("Description", text.languageTag(), text.description()));
        texts.appendChild(entry(Carried.KEYWORD, "", sheet.carried().json()));
        root.appendChild(texts);
        metadata.setFromTree(FORMAT, root);
    }

    private static Node entry(String keyword, String languageTag, String text) {
        return node(
                "iTXtEntry",
                "keyword",
                keyword,
                "compressionFlag",
                "FALSE",
                "compressionMethod",
                "0",
                "languageTag",
                languageTag,
                "translatedKeyword",
                "",
                "text",
                text);
    }

    /** A node with attributes, given as names and values in turn. */
    private static Node node(String name, String... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i], attributes[i + 1]);
        }
        return node;
    }
}
