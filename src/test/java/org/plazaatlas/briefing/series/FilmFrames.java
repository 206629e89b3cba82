package org.plazaatlas.briefing.series;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;

/**
 * The frames of an animated GIF, as programs show them.
 *
 * @param pages the picture that each frame shows
 * @param places the part of the picture that each frame replaces
 * @param hundredths how long each frame stays, in hundredths of a second
 * @param loops whether the file asks to repeat for ever
 */
record FilmFrames(
        List<BufferedImage> pages,
        List<Rectangle> places,
        List<Integer> hundredths,
        boolean loops) {

    static FilmFrames read(Path gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static FilmFrames read(ImageReader reader) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        List<Rectangle> places = new ArrayList<>();
        List<Integer> hundredths = new ArrayList<>();
        BufferedImage seen = null;
        for (int i = 0; i < reader.getNumImages(true); i++) {
            Element root = root(reader.getImageMetadata(i));
            BufferedImage frame = reader.read(i);
            Rectangle place = place(root);
            BufferedImage page =
                    seen == null
                            ? new BufferedImage(
                                    frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB)
                            : copy(seen);
            draw(frame, place, page);
            pages.add(page);
            places.add(place);
            hundredths.add(number(root, "GraphicControlExtension", "delayTime"));
            seen = page;
        }
        return new FilmFrames(pages, places, hundredths, loops(root(reader.getImageMetadata(0))));
    }

    private static Element root(IIOMetadata metadata) {
        return (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    }

    private static Rectangle place(Element root) {
        return new Rectangle(
                number(root, "ImageDescriptor", "imageLeftPosition"),
                number(root, "ImageDescriptor", "imageTopPosition"),
                number(root, "ImageDescriptor", "imageWidth"),
                number(root, "ImageDescriptor", "imageHeight"));
    }

    private static int number(Element root, String element, String attribute) {
        Element child = (Element) root.getElementsByTagName(element).item(0);
        return Integer.parseInt(child.getAttribute(attribute));
    }

    private static boolean loops(Element root) {
        Node extension = root.getElementsByTagName("ApplicationExtension").item(0);
        return extension != null
                && ((Element) extension).getAttribute("applicationID").equals("NETSCAPE");
    }

    private static BufferedImage copy(BufferedImage page) {
        BufferedImage copy =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        draw(page, new Rectangle(), copy);
        return copy;
    }

    private static void draw(BufferedImage frame, Rectangle place, BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.drawImage(frame, place.x, place.y, null);
        graphics.dispose();
    }

    /** Mean difference of two pictures per channel, of 255. */
    static double meanDifference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
