package org.plazaatlas.briefing.carried;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.plazaatlas.store.file.BoundedFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The file formats that carry views, recognised by their first bytes, not by file names. To add a
 * format, add a constant.
 */
enum EmbeddingFormat {
    PNG {
        @Override
        boolean begins(byte[] bytes) {
            return starts(bytes, "\u0089PNG\r\n\u001a\n");
        }

        @Override
        Optional<String> json(byte[] bytes) throws IOException {
            return elements("png", bytes, "iTXtEntry")
                    .filter(entry -> entry.getAttribute("keyword").equals(EmbeddedViews.KEYWORD))
                    .map(entry -> entry.getAttribute("text"))
                    .findFirst();
        }
    },
    PDF {
        @Override
        boolean begins(byte[] bytes) {
            return starts(bytes, "%PDF-");
        }

        @Override
        Optional<String> json(byte[] bytes) throws IOException {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                PDMetadata metadata = document.getDocumentCatalog().getMetadata();
                if (metadata == null) {
                    return Optional.empty();
                }
                try (InputStream xmp = unpacked(metadata)) {
                    return element(xmp, MOST_VIEW);
                }
            }
        }
    },
    SVG {
        @Override
        boolean begins(byte[] bytes) {
            String start = xml(bytes).stripLeading();
            return start.startsWith("<") && SVG_START.matcher(start).find();
        }

        @Override
        Optional<String> json(byte[] bytes) throws IOException {
            return element(new ByteArrayInputStream(bytes), MOST_XML);
        }
    },
    PPTX {
        @Override
        boolean begins(byte[] bytes) {
            return starts(bytes, "PK\u0003\u0004");
        }

        @Override
        Optional<String> json(byte[] bytes) throws IOException {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    if (part.getName().startsWith("customXml/item")) {
                        Optional<String> found = element(zip, MOST_VIEW);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
                return Optional.empty();
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    },
    GIF {
        @Override
        boolean begins(byte[] bytes) {
            return starts(bytes, "GIF8");
        }

        @Override
        Optional<String> json(byte[] bytes) throws IOException {
            // The JSON follows the keyword in a comment before the first frame.
            String keyword = EmbeddedViews.KEYWORD + " ";
            return elements("gif", bytes, "CommentExtension")
                    .map(comment -> comment.getAttribute("value"))
                    .filter(text -> text.startsWith(keyword))
                    .map(text -> text.substring(keyword.length()))
                    .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                    .map(text -> new String(text, StandardCharsets.UTF_8))
                    .findFirst();
        }
    };

    /** How far into a file its first element may lie, after comments. */
    private static final int MOST_START = 1 << 20;

    /** Pictures have a few megabytes, with all their letters and patterns. */
    private static final int MOST_XML = 64 << 20;

    /** Far more than views and a design need. */
    private static final int MOST_VIEW = 16 << 20;

    private static final Pattern SVG_START = Pattern.compile("<([\\w.-]+:)?svg[\\s/>]");

    static Optional<EmbeddingFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    abstract boolean begins(byte[] bytes);

    /**
     * The JSON that a file of this format carries, if any.
     *
     * @throws IOException if the file is damaged
     */
    abstract Optional<String> json(byte[] bytes) throws IOException;

    /** The elements with a name in the metadata of a picture or of its first frame. */
    private static Stream<Element> elements(String format, byte[] bytes, String name)
            throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            IIOMetadata first = reader.getImageMetadata(0);
            Node whole = first.getAsTree(first.getNativeMetadataFormatName());
            NodeList found = ((Element) whole).getElementsByTagName(name);
            return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    /**
     * What a stream of a PDF holds. Not through PDFBox, which unpacks all of it before it can be
     * bounded.
     */
    private static InputStream unpacked(PDMetadata metadata) throws IOException {
        InputStream raw = metadata.getCOSObject().createRawInputStream();
        List<COSName> filters = metadata.getFilters();
        if (filters.isEmpty()) {
            return raw;
        }
        if (filters.equals(List.of(COSName.FLATE_DECODE))) {
            return new InflaterInputStream(raw);
        }
        throw new IOException("its metadata are packed in another way");
    }

    /** The text of an XML file whose encoding is told by its first bytes; empty for others. */
    private static String xml(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        Charset charset =
                switch (start) {
                    case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
                    case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
                    default -> StandardCharsets.UTF_8;
                };
        String text = new String(bytes, 0, Math.min(MOST_START, bytes.length), charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, String magic) {
        return text(bytes, magic.length()).equals(magic);
    }

    private static String text(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /**
     * The text of the element with the view. The parser never fetches anything outside the file.
     */
    private static Optional<String> element(InputStream xml, int most) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(BoundedFile.bounded(xml, most));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && EmbeddedViews.NAMESPACE.equals(reader.getNamespaceURI())
                        && EmbeddedViews.ELEMENT.equals(reader.getLocalName())) {
                    return Optional.of(reader.getElementText());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
