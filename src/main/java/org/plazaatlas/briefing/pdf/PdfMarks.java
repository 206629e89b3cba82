package org.plazaatlas.briefing.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.SheetContent;
import org.plazaatlas.briefing.sheet.SheetContent.Line;
import org.plazaatlas.briefing.sheet.SheetContent.Maps;
import org.plazaatlas.briefing.sheet.SheetContent.Sign;
import org.plazaatlas.briefing.sheet.SheetElement;
import org.plazaatlas.cartography.paint.PageLayer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the contents of a page with the part of the page to which they belong. Contents that belong
 * to no part are artifacts (ISO 32000-1, 14.8.2.2).
 */
final class PdfMarks {

    private final PDPageContentStream stream;
    private final Map<SheetContent, SheetElement> owners = new HashMap<>();
    private final Map<Integer, Sign> signs = new HashMap<>();
    private final Set<Line> goingOn = new HashSet<>();
    private final Map<SheetContent, List<Integer>> ids = new HashMap<>();
    private final List<SheetElement> marked = new ArrayList<>();
    private Optional<Maps> maps = Optional.empty();
    private int linesDrawn;
    private int signsDrawn;
    private boolean isOpen;
    private Optional<SheetContent> open = Optional.empty();

    /**
     * @param stream of the page, empty
     */
    PdfMarks(PDPageContentStream stream, SheetElement reading) {
        this.stream = stream;
        reading.all().forEach(this::learn);
    }

    private void learn(SheetElement element) {
        for (SheetContent content : element.contents()) {
            owners.put(content, element);
            switch (content) {
                case Sign sign -> signs.put(sign.number(), sign);
                case Maps all -> maps = Optional.of(all);
                case Line _, SheetElement _ -> {}
            }
        }
        if (element.tag().isOneText()) {
            List<Line> lines = element.lines().toList();
            goingOn.addAll(lines.subList(0, Math.max(0, lines.size() - 1)));
        }
    }

    /** The next piece of a layer, if it belongs to a part of the page. */
    Optional<SheetContent> next(PageLayer layer) {
        return switch (layer) {
            case LETTERING ->
                    Optional.<SheetContent>of(new Line(linesDrawn++)).filter(owners::containsKey);
            case SIGNS -> Optional.ofNullable(signs.get(signsDrawn++));
            default -> Optional.empty();
        };
    }

    /** The content that a whole layer belongs to, if any. */
    Optional<SheetContent> all(PageLayer layer) {
        return layer.isOfMap() ? maps.map(m -> m) : Optional.empty();
    }

    /** Whether a further line of the same text follows. */
    boolean goesOn(SheetContent content) {
        return content instanceof Line line && goingOn.contains(line);
    }

    /**
     * Draws a content of a part of the page or, without one, decoration.
     *
     * @throws IOException if the page cannot be written
     */
    void draw(Optional<SheetContent> content, PDFormXObject form) throws IOException {
        if (!isOpen || !content.equals(open)) {
            close();
            begin(content);
        }
        stream.drawForm(form);
    }

    private void begin(Optional<SheetContent> content) throws IOException {
        isOpen = true;
        open = content;
        Optional<ReadingRole> tag = content.map(owners::get).map(SheetElement::tag);
        if (tag.isEmpty()) {
            stream.beginMarkedContent(COSName.ARTIFACT);
        } else if (tag.get() == ReadingRole.RUNNING) {
            stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination()));
        } else {
            stream.beginMarkedContent(COSName.getPDFName(tag.get().type()), marked(content.get()));
        }
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        return properties;
    }

    private PDPropertyList marked(SheetContent content) {
        int id = marked.size();
        marked.add(owners.get(content));
        ids.computeIfAbsent(content, _ -> new ArrayList<>()).add(id);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        return PDPropertyList.create(properties);
    }

    /**
     * Ends the last mark.
     *
     * @throws IOException if the page cannot be written
     */
    void close() throws IOException {
        if (isOpen) {
            stream.endMarkedContent();
            isOpen = false;
        }
    }

    /** The numbers (MCID) of the marks around a content that has been drawn. */
    List<Integer> ids(SheetContent content) {
        return ids.getOrDefault(content, List.of());
    }

    /** The parts of the page in the order of the marks' numbers. */
    List<SheetElement> marked() {
        return marked;
    }
}
