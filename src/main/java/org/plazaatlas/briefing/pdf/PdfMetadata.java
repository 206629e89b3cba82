package org.plazaatlas.briefing.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.xml.XmpSerializer;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.SheetText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.transform.TransformerException;

/**
 * Writes the metadata of a PDF for programs (XMP, ISO 16684-1): title, language, standard, views.
 */
final class PdfMetadata {

    /** The namespace in which a document declares that it conforms to PDF/UA (ISO 14289-1, 5). */
    private static final String UNIVERSAL_ACCESS = "http://www.aiim.org/pdfua/ns/id/";

    private PdfMetadata() {}

    /**
     * @throws IOException if the metadata cannot be written
     */
    static PDMetadata of(PDDocument document, SheetText text, EmbeddedViews carried)
            throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setTitle(text.title());
        core.setDescription(text.description());
        core.addLanguage(text.languageTag());
        core.setFormat("application/pdf");
        XMPSchema conformance = new XMPSchema(xmp, UNIVERSAL_ACCESS, "pdfuaid");
        conformance.setIntegerPropertyValueAsSimple("part", 1);
        xmp.addSchema(conformance);
        XMPSchema own = new XMPSchema(xmp, EmbeddedViews.NAMESPACE, "atlas");
        own.setTextPropertyValueAsSimple(EmbeddedViews.ELEMENT, carried.json());
        xmp.addSchema(own);
        return new PDMetadata(document, new ByteArrayInputStream(packet(xmp)));
    }

    private static byte[] packet(XMPMetadata xmp) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, bytes, true);
        } catch (TransformerException e) {
            throw new IOException("what the PDF says of itself cannot be written: " + e, e);
        }
        return bytes.toByteArray();
    }
}
