package org.plazaatlas.briefing.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The structure of a PDF: title, language, views, and the tree of its parts in the order in which a
 * screen reader reads them (PDF/UA-1, ISO 14289-1).
 */
final class PdfStructure {

    private final PDDocument document;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root;
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();

    PdfStructure(PDDocument document) {
        this.document = document;
        root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
        tree.appendKid(root);
    }

    /**
     * Adds the parts of a page that has been drawn.
     *
     * @throws java.io.UncheckedIOException if a link cannot be added
     */
    PdfPageParts add(PDPage page, Sheet sheet, PdfMarks marks) {
        PdfPageParts parts = new PdfPageParts(page, sheet, marks, this);
        root.appendKid(parts.build(root));
        COSArray byId = new COSArray();
        marks.marked().forEach(part -> byId.add(parts.element(part)));
        page.setStructParents(number(new Parents(byId)));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return parts;
    }

    /**
     * Adds a link on a page to an element.
     *
     * @throws IOException if the links of the page cannot be read
     */
    void add(PDPage page, PDAnnotationLink link, PDStructureElement element) throws IOException {
        link.setStructParent(number(element));
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        element.appendKid(reference);
        page.getAnnotations().add(link);
    }

    /** The number (in the parent tree) by which a page or link finds its elements. */
    private int number(COSObjectable elements) {
        parents.put(parents.size(), elements);
        return parents.size() - 1;
    }

    /**
     * Completes the document.
     *
     * @throws IOException if the metadata cannot be written
     */
    void finish(SheetText whole, EmbeddedViews carried) throws IOException {
        PDNumberTreeNode numbers = new PDNumberTreeNode(Parents.class);
        numbers.setNumbers(parents);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(parents.size());
        describe(whole, carried);
    }

    private void describe(SheetText whole, EmbeddedViews carried) throws IOException {
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
