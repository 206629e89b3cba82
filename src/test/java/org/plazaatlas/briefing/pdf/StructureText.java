package org.plazaatlas.briefing.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a tagged PDF as a screen reader does: element by element, in the order of its tree. */
public final class StructureText {

    /**
     * An element that has text of its own, or words instead.
     *
     * @param path the types from the outermost element, such as {@code Document/Sect/H1}
     * @param text its own, that of inner elements left out
     * @param words what is read instead; empty if nothing is
     */
    public record Part(String path, String text, String words) {

        public String type() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private StructureText() {}

    public static List<Part> of(PDDocument pdf) throws IOException {
        StructureText reader = new StructureText();
        for (PDPage page : pdf.getPages()) {
            reader.texts.put(page, marked(page));
        }
        reader.read(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
        return reader.parts;
    }

    /** The text of each mark of a page. */
    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        // Else letters would be taken for copies of the rim round them, which is not read.
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent mark : extractor.getMarkedContents()) {
            if (mark.getMCID() >= 0) {
                texts.merge(mark.getMCID(), text(mark), String::concat);
            }
        }
        return texts;
    }

    private static String text(PDMarkedContent mark) {
        return mark.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private void read(PDStructureNode node, String path) {
        StringBuilder text = new StringBuilder();
        int place = parts.size();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> read(inner, path + "/" + inner.getStructureType());
                case Integer id when node instanceof PDStructureElement element ->
                        text.append(texts.get(element.getPage()).getOrDefault(id, ""));
                case PDObjectReference _ -> {}
                default -> throw new IllegalStateException("not expected: " + kid);
            }
        }
        if (node instanceof PDStructureElement element) {
            String words =
                    element.getAlternateDescription() != null
                            ? element.getAlternateDescription()
                            : element.getActualText() == null ? "" : element.getActualText();
            if (!text.isEmpty() || !words.isEmpty()) {
                parts.add(place, new Part(path.substring(1), text.toString(), words));
            }
        }
    }
}
