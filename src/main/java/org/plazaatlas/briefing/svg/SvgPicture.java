package org.plazaatlas.briefing.svg;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SimpleImageHandler;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/**
 * Encodes pages as SVG 1.1: a group for each layer, named for people and for screen readers; title,
 * description and the view. Units are device pixels of the page.
 */
public final class SvgPicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** Decimals of coordinates: a hundredth of a pixel. */
    private static final int PRECISION = 2;

    private final Sheet sheet;
    private final Document document;
    private final SVGGeneratorContext context;
    private final Element root;
    private final SvgFonts fonts = new SvgFonts();
    private final Map<PageLayer, Integer> drawn = new EnumMap<>(PageLayer.class);

    private SvgPicture(Sheet sheet) {
        this.sheet = sheet;
        document = emptyDocument();
        context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(PRECISION);
        context.setExtensionHandler(new SvgPatterns());
        context.setGenericImageHandler(new SimpleImageHandler(new SvgImages()));
        root = element("svg");
        document.appendChild(root);
    }

    /**
     * Encodes a page; its further pages are left out.
     *
     * @throws IOException if the fonts or the document cannot be written
     */
    public static byte[] encode(Sheet sheet) throws IOException {
        SvgPicture picture = new SvgPicture(sheet);
        picture.addHead();
        sheet.drawing().accept(picture::addLayer);
        SvgPaths.compact(picture.root);
        picture.addFonts();
        return picture.bytes();
    }

    private static Document emptyDocument() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own XML parser is missing", e);
        }
    }

    private Element element(String name) {
        return document.createElementNS(SVG, name);
    }

    private void addHead() {
        Page page = sheet.page();
        root.setAttributeNS(XMLNS, "xmlns", SVG);
        root.setAttributeNS(XMLNS, "xmlns:xlink", "http://www.w3.org/1999/xlink");
        root.setAttribute("version", "1.1");
        root.setAttribute("width", Integer.toString(page.widthPixels()));
        root.setAttribute("height", Integer.toString(page.heightPixels()));
        root.setAttribute("viewBox", "0 0 " + page.widthPixels() + " " + page.heightPixels());
        root.setAttribute("font-family", SvgFonts.FAMILY);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title description");
        root.setAttribute("lang", sheet.text().languageTag());
        root.setAttributeNS(
                "http://www.w3.org/XML/1998/namespace", "xml:lang", sheet.text().languageTag());
        root.appendChild(named("title", "title", sheet.text().title()));
        root.appendChild(named("desc", "description", sheet.text().description()));
        root.appendChild(metadata());
    }

    private Element named(String name, String id, String text) {
        Element element = element(name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private Element metadata() {
        Element view =
                document.createElementNS(EmbeddedViews.NAMESPACE, "atlas:" + EmbeddedViews.ELEMENT);
        view.setAttributeNS(XMLNS, "xmlns:atlas", EmbeddedViews.NAMESPACE);
        view.setTextContent(sheet.carried().json());
        Element metadata = element("metadata");
        metadata.appendChild(view);
        return metadata;
    }

    private void addLayer(PageLayer layer, Consumer<Graphics2D> drawing) {
        SvgGraphics graphics = new SvgGraphics(context, fonts);
        drawing.accept(graphics);
        Element group = graphics.getTopLevelGroup(true);
        graphics.dispose();
        if (!hasContent(group)) {
            return;
        }
        group.setAttribute("id", id(layer));
        group.setAttribute("role", "group");
        Words words = BriefingWords.in(sheet.text().language());
        group.setAttribute("aria-label", words.of(layer));
        root.appendChild(group);
    }

    private void addFonts() throws IOException {
        Element style = element("style");
        style.setAttribute("type", "text/css");
        style.setTextContent(fonts.css());
        root.appendChild(style);
    }

    private static boolean hasContent(Element group) {
        for (Node child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!"defs".equals(child.getNodeName())) {
                return true;
            }
        }
        return false;
    }

    /** The name of a layer; with a number if it occurs again, as on a page of several maps. */
    private String id(PageLayer layer) {
        String name = layer.code().replace('_', '-');
        int number = drawn.merge(layer, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }

    private byte[] bytes() throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException("the picture cannot be written as SVG: " + e.getMessage(), e);
        }
    }

    /** A colour without its opacity, in the notation of CSS. */
    static String hexadecimal(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
