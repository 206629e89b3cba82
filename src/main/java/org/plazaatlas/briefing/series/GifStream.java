package org.plazaatlas.briefing.series;

import org.w3c.dom.Node;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes an animated GIF (GIF89a, with the NETSCAPE2.0 extension for repetition) frame by frame,
 * and keeps no frame in memory. Title and view are comments, since the library writes only one
 * application extension.
 */
final class GifStream implements AutoCloseable {

    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /** Sub-block 1 of the extension: the number of repetitions, in two bytes; zero is infinite. */
    private static final byte[] WITHOUT_END = {1, 0, 0};

    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageOutputStream out;
    private final FilmLabel label;
    private final boolean loops;
    private boolean begun;

    /**
     * @param label written before the first frame
     * @throws IOException if the output cannot be written
     */
    GifStream(OutputStream out, FilmLabel label, boolean loops) throws IOException {
        this.out = new MemoryCacheImageOutputStream(out);
        this.label = label;
        this.loops = loops;
        writer.setOutput(this.out);
        writer.prepareWriteSequence(null);
    }

    /**
     * Adds a frame that covers a part of what the frames before it have drawn.
     *
     * @throws IOException if the output cannot be written
     */
    void write(ChangedPart part, int hundredths) throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(part.image()), null);
        Node root = metadata.getAsTree(FORMAT);
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(part.place().x));
        place.setAttribute("imageTopPosition", Integer.toString(part.place().y));
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        if (!begun) {
            addHead(root);
        }
        metadata.setFromTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(part.image(), null, metadata), null);
        out.flush();
        begun = true;
    }

    private static IIOMetadataNode child(Node root, String name) {
        Node child = root.getFirstChild();
        while (!child.getNodeName().equals(name)) {
            child = child.getNextSibling();
        }
        return (IIOMetadataNode) child;
    }

    /** Adds what precedes the first frame: repetition and comments. */
    private void addHead(Node root) {
        if (loops) {
            root.appendChild(repetition());
        }
        Node comments = new IIOMetadataNode("CommentExtensions");
        label.comments().forEach(text -> comments.appendChild(comment(text)));
        root.appendChild(comments);
    }

    private static Node repetition() {
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(WITHOUT_END);
        Node all = new IIOMetadataNode("ApplicationExtensions");
        all.appendChild(extension);
        return all;
    }

    /** A comment in UTF-8; the library expects one character for each byte. */
    private static Node comment(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
        comment.setAttribute("value", new String(bytes, StandardCharsets.ISO_8859_1));
        return comment;
    }

    /**
     * Completes the film. The underlying stream stays open.
     *
     * @throws IOException if the output cannot be written
     */
    void finish() throws IOException {
        writer.endWriteSequence();
        out.flush();
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
