package org.plazaatlas.briefing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.plazaatlas.cartography.PageLayer;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a PDF says of itself: title, language, the view, and a structure in which each stretch of
 * map is a figure with alternative text and each stretch of lettering a paragraph; all else is an
 * artifact. It does not go as far as PDF/UA: all lines of a page are one paragraph, and the signs
 * of a legend are not tied to their names.
 */
final class PdfStructure {

    private final PDDocument document;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root;
    private final Map<Integer, Parents> pages = new TreeMap<>();
    private COSArray parents = new COSArray();
    private String description = "";
    private PDPage page;
    private PDPageContentStream content;
    private Kind open = Kind.NONE;

    /** What stands next to each other and is of one kind is one element. */
    private enum Kind {
        NONE,
        ARTIFACT,
        FIGURE,
        PARAGRAPH;

        static Kind of(PageLayer layer) {
            if (layer.isOfMap()) {
                return FIGURE;
            }
            return layer == PageLayer.LETTERING ? PARAGRAPH : ARTIFACT;
        }
    }

    PdfStructure(PDDocument document) {
        this.document = document;
        root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
        tree.appendKid(root);
    }

    /** Begins a page whose maps say that to those who cannot see them. */
    void begin(PDPage next, PDPageContentStream itsContent, String saying) {
        page = next;
        content = itsContent;
        description = saying;
        parents = new COSArray();
        page.setStructParents(pages.size());
        pages.put(pages.size(), new Parents(parents));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    /** Draws a layer as content of the element it belongs to. */
    void add(PageLayer layer, PDFormXObject form) throws IOException {
        Kind kind = Kind.of(layer);
        if (kind != open) {
            close();
            open(kind);
        }
        content.drawForm(form);
    }

    private void open(Kind kind) throws IOException {
        open = kind;
        if (kind == Kind.ARTIFACT) {
            content.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        String type =
                kind == Kind.FIGURE ? StandardStructureTypes.Figure : StandardStructureTypes.P;
        PDStructureElement element = new PDStructureElement(type, root);
        element.setPage(page);
        if (kind == Kind.FIGURE) {
            element.setAlternateDescription(description);
        }
        int id = parents.size();
        element.getCOSObject().setInt(COSName.K, id);
        parents.add(element);
        root.appendKid(element);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        content.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
    }

    private void close() throws IOException {
        if (open != Kind.NONE) {
            content.endMarkedContent();
            open = Kind.NONE;
        }
    }

    /** Ends a page. */
    void end() throws IOException {
        close();
    }

    /** Ends the document. */
    void finish(SheetText whole, Carried carried) throws IOException {
        PDNumberTreeNode numbers = new PDNumberTreeNode(Parents.class);
        numbers.setNumbers(pages);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(pages.size());
        describe(whole, carried);
    }

    private void describe(SheetText whole, Carried carried) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(tree);
        catalog.setLanguage(whole.languageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(PdfMetadata.of(document, whole, carried));
        document.getDocumentInformation().setTitle(whole.title());
        document.getDocumentInformation().setSubject(whole.description());
    }

    /** The elements of a page in the order of their numbers. */
    private record Parents(COSArray getCOSObject) implements COSObjectable {}
}
