package org.plazaatlas.briefing.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.plazaatlas.briefing.carried.EmbeddedViews;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Embeds the views in slides as a custom XML part. Other programs keep it when they save the
 * slides, and unlike a property it may have any length (ISO/IEC 29500-1, 15.2.5 and 15.2.6).
 */
final class PptxEmbedding {

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DATA_STORE =
            "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private PptxEmbedding() {}

    /**
     * @throws IOException if the part cannot be written
     * @throws InvalidFormatException if the slides refuse the part
     */
    static void add(EmbeddedViews carried, XMLSlideShow show)
            throws IOException, InvalidFormatException {
        String json = carried.json();
        PackagePart item = part(show, "/customXml/item1.xml", "application/xml");
        write(
                item,
                "atlas",
                EmbeddedViews.NAMESPACE,
                EmbeddedViews.ELEMENT,
                xml -> xml.writeCharacters(json));
        show.getPackagePart()
                .addRelationship(
                        item.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "customXml");
        PackagePart properties =
                part(
                        show,
                        "/customXml/itemProps1.xml",
                        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        String id = UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString();
        write(
                properties,
                "ds",
                DATA_STORE,
                "datastoreItem",
                xml -> xml.writeAttribute("ds", DATA_STORE, "itemID", "{" + id + "}"));
        item.addRelationship(
                properties.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "customXmlProps");
    }

    private static PackagePart part(XMLSlideShow show, String path, String type)
            throws InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName(path);
        return show.getPackage().createPart(name, type);
    }

    /** Writes the content of an element. */
    @FunctionalInterface
    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Writes a document with one element. */
    private static void write(
            PackagePart part, String prefix, String namespace, String element, Body body)
            throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(prefix, element, namespace);
            xml.writeNamespace(prefix, namespace);
            body.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the views cannot be put into the slides: " + e, e);
        }
    }
}
