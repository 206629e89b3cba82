package org.plazaatlas.briefing.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetContent;
import org.plazaatlas.briefing.sheet.SheetContent.Line;
import org.plazaatlas.briefing.sheet.SheetContent.Maps;
import org.plazaatlas.briefing.sheet.SheetContent.Sign;
import org.plazaatlas.briefing.sheet.SheetElement;
import org.plazaatlas.cartography.page.PageText;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes the parts of one page elements of the structure tree of a PDF. */
final class PdfPageParts {

    private final PDPage page;
    private final Sheet sheet;
    private final PdfMarks marks;
    private final PdfStructure structure;
    private final IdentityHashMap<SheetElement, PDStructureElement> elements =
            new IdentityHashMap<>();

    /**
     * @param page on which the sheet has been drawn
     */
    PdfPageParts(PDPage page, Sheet sheet, PdfMarks marks, PdfStructure structure) {
        this.page = page;
        this.sheet = sheet;
        this.marks = marks;
        this.structure = structure;
    }

    /**
     * Makes the page, with all its parts, an element below another one.
     *
     * @throws java.io.UncheckedIOException if a link cannot be added
     */
    PDStructureElement build(PDStructureElement parent) {
        return build(sheet.parts().reading(), parent);
    }

    private PDStructureElement build(SheetElement part, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(part.tag().type(), parent);
        elements.put(part, element);
        element.setPage(page);
        for (SheetContent content : part.contents()) {
            if (!(content instanceof SheetElement inner)) {
                marks.ids(content).forEach(element::appendKid);
            } else if (inner.tag() != ReadingRole.RUNNING) {
                element.appendKid(build(inner, element));
            }
        }
        describe(element, part);
        return element;
    }

    private void describe(PDStructureElement element, SheetElement part) {
        if (part.tag() == ReadingRole.FIGURE) {
            element.setAlternateDescription(part.words());
            PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
            layout.setBBox(onPaper(bounds(part)));
            element.addAttribute(layout);
        } else if (!part.words().isEmpty()) {
            element.setActualText(part.words());
        }
        part.address().ifPresent(address -> addLink(part, address));
    }

    private Rectangle2D bounds(SheetElement part) {
        return part.contents().stream()
                .map(this::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private Rectangle2D bounds(SheetContent content) {
        return switch (content) {
            case Line line -> line(line).bounds();
            case Sign sign -> sign.bounds();
            case Maps maps -> maps.bounds();
            case SheetElement part -> bounds(part);
        };
    }

    private PageText line(Line line) {
        return sheet.parts().texts().get(line.number());
    }

    private PDRectangle onPaper(Rectangle2D place) {
        return new PDRectangle(
                (float) sheet.page().points(place.getX()),
                (float) (sheet.page().heightPoints() - sheet.page().points(place.getMaxY())),
                (float) sheet.page().points(place.getWidth()),
                (float) sheet.page().points(place.getHeight()));
    }

    /** The element that was built of a part. */
    PDStructureElement element(SheetElement part) {
        return elements.get(part);
    }

    private void addLink(SheetElement part, String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        try {
            addLink(part, bounds(part), link -> link.setAction(action), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets the target of the link whose text lies within a place.
     *
     * @param place in logical pixels of the page
     * @param leading sets the target
     * @throws IOException if the link cannot be added
     * @throws IllegalArgumentException if no link has its text there
     */
    void link(Rectangle2D place, Consumer<PDAnnotationLink> leading) throws IOException {
        SheetElement part =
                linkWithin(place)
                        .orElseThrow(
                                () -> new IllegalArgumentException("nothing links at " + place));
        String text = part.lines().map(l -> line(l).text()).collect(Collectors.joining(", "));
        addLink(part, place, leading, text);
    }

    private Optional<SheetElement> linkWithin(Rectangle2D place) {
        return sheet.parts()
                .reading()
                .all()
                .filter(part -> part.tag() == ReadingRole.LINK)
                .filter(
                        part -> {
                            Rectangle2D text = bounds(part);
                            return place.contains(text.getCenterX(), text.getCenterY());
                        })
                .findFirst();
    }

    private void addLink(
            SheetElement part, Rectangle2D place, Consumer<PDAnnotationLink> leading, String words)
            throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        leading.accept(link);
        link.setRectangle(onPaper(place));
        link.setContents(words);
        link.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        structure.add(page, link, element(part));
    }
}
