package org.plazaatlas.briefing.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DDrawControl;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.DocumentPages;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetContent;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.cartography.geometry.VisiblePart;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.cartography.typesetting.VectorOutput;
import org.plazaatlas.store.file.Sha256;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes pages as one PDF with vectors, embedded fonts and a structure for screen readers (see
 * {@link PdfStructure}). The same pages give the same bytes.
 */
public final class PdfPages implements DocumentPages {

    /** The length that other programs use. */
    private static final int IDENTIFIER_BYTES = 16;

    private final PDDocument document = new PDDocument();
    private final PdfText text = new PdfText(document);
    private final PdfPatterns patterns = new PdfPatterns();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final SheetText whole;
    private final PdfStructure structure;
    private final List<PdfPageParts> parts = new ArrayList<>();

    /**
     * @param whole title, description and language of the document
     */
    public PdfPages(SheetText whole) {
        this.whole = whole;
        structure = new PdfStructure(document);
    }

    /**
     * Encodes a page and those that follow it.
     *
     * @throws IOException if a part of a page cannot be encoded
     */
    public static byte[] encode(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfPages pages = new PdfPages(sheet.text())) {
            for (Sheet page : sheet.all()) {
                pages.add(page);
            }
            pages.write(sheet.carried(), bytes);
        }
        return bytes.toByteArray();
    }

    /** Adds a page that has a bookmark. */
    @Override
    public void add(Sheet sheet, String bookmark) throws IOException {
        add(sheet);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark);
        item.setDestination(document.getPage(document.getNumberOfPages() - 1));
        outline.addLast(item);
    }

    @Override
    public void link(int from, Page size, Rectangle2D place, int to) throws IOException {
        PDPageFitDestination target = new PDPageFitDestination();
        target.setPage(document.getPage(to));
        parts.get(from).link(place, link -> link.setDestination(target));
    }

    @Override
    public void write(EmbeddedViews carried, OutputStream out) throws IOException {
        structure.finish(whole, carried);
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
        setIdentifier(carried);
        document.save(out);
    }

    /**
     * Sets the file identifier (ISO 32000-1, 14.4). It is made from the contents; the library would
     * make it from the current time, so that equal pages would give different bytes.
     */
    private void setIdentifier(EmbeddedViews carried) {
        Stream<String> contents =
                Stream.of(
                        carried.json(),
                        whole.title(),
                        whole.description(),
                        Integer.toString(document.getNumberOfPages()));
        byte[] digest = Arrays.copyOf(Sha256.of(contents), IDENTIFIER_BYTES);
        COSArray both = new COSArray(List.of(new COSString(digest), new COSString(digest)));
        document.getDocument().setDocumentID(both);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    @Override
    public void add(Sheet sheet) throws IOException {
        Page size = sheet.page();
        float width = (float) size.widthPoints();
        PDPage page = new PDPage(new PDRectangle(width, (float) size.heightPoints()));
        float pointsPerPixel = width / size.widthPixels();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(pointsPerPixel, pointsPerPixel));
            PdfMarks marks = new PdfMarks(content, sheet.parts().reading());
            sheet.drawing().accept(new Canvas(size, marks));
            marks.close();
            parts.add(structure.add(page, sheet, marks));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Draws each layer, or piece of one, as a form of its own, so that it can be marked. */
    private final class Canvas implements LayerCanvas {

        private final Page size;
        private final PdfMarks marks;

        Canvas(Page size, PdfMarks marks) {
            this.size = size;
            this.marks = marks;
        }

        @Override
        public void draw(PageLayer layer, Consumer<Graphics2D> drawing) {
            draw(marks.all(layer), drawing);
        }

        @Override
        public void drawPieces(
                PageLayer layer, Consumer<Graphics2D> setting, List<Consumer<Graphics2D>> pieces) {
            pieces.forEach(piece -> draw(marks.next(layer), setting.andThen(piece)));
        }

        private void draw(Optional<SheetContent> content, Consumer<Graphics2D> drawing) {
            try {
                text.setGoingOn(content.filter(marks::goesOn).isPresent());
                marks.draw(content, form(drawing));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private PDFormXObject form(Consumer<Graphics2D> drawing) throws IOException {
            PdfBoxGraphics2D graphics =
                    new PdfBoxGraphics2D(document, size.widthPixels(), size.heightPixels());
            graphics.setFontTextDrawer(text);
            graphics.setPaintApplier(patterns);
            graphics.setDrawControl(new Visible());
            graphics.setRenderingHint(VectorOutput.KEY, true);
            drawing.accept(graphics);
            graphics.dispose();
            return graphics.getXFormObject();
        }
    }

    /** Leaves out shapes outside the clip; the library treats an empty clip as none. */
    private static final class Visible extends PdfBoxGraphics2DDrawControlDefault {

        @Override
        public Shape transformShapeBeforeFill(
                Shape shape, IPdfBoxGraphics2DDrawControl.IDrawControlEnv drawing) {
            return within(drawing.getGraphics(), shape, 1);
        }

        @Override
        public Shape transformShapeBeforeDraw(
                Shape shape, IPdfBoxGraphics2DDrawControl.IDrawControlEnv drawing) {
            Graphics2D graphics = drawing.getGraphics();
            double width = graphics.getStroke() instanceof BasicStroke pen ? pen.getLineWidth() : 0;
            return within(graphics, shape, 1 + width);
        }

        private static boolean isEmpty(Shape shape) {
            return shape.getPathIterator(null).isDone();
        }

        private static Shape within(Graphics2D graphics, Shape shape, double margin) {
            Rectangle clip = graphics.getClipBounds();
            if (clip == null) {
                return shape;
            }
            Shape visible = clip.isEmpty() ? null : VisiblePart.of(shape, clip, margin);
            return visible == null || isEmpty(visible) ? null : visible;
        }
    }
}
