package org.plazaatlas.briefing;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DDrawControl;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.plazaatlas.cartography.Page;
import org.plazaatlas.cartography.PageLayer;
import org.plazaatlas.cartography.VectorOutput;
import org.plazaatlas.cartography.VisiblePart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Encodes pages as PDF: vectors, embedded fonts, and a structure that screen readers follow (see
 * {@link PdfStructure}).
 */
final class PdfPicture {

    private final PDDocument document;
    private final PdfText text;
    private final Sheet sheet;

    private PdfPicture(PDDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
        text = new PdfText(document);
    }

    static byte[] encode(Sheet sheet) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new PdfPicture(document, sheet).addPage();
            // Else the time of the run would go into the file's identifier.
            document.setDocumentId((long) sheet.carried().json().hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void addPage() throws IOException {
        Page size = sheet.page();
        float width = (float) size.widthPoints();
        PDPage page = new PDPage(new PDRectangle(width, (float) size.heightPoints()));
        float pointsPerPixel = width / size.widthPixels();
        document.addPage(page);
        PdfStructure structure = new PdfStructure(document, sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(pointsPerPixel, pointsPerPixel));
            structure.begin(page, content);
            sheet.drawing().accept((layer, drawing) -> add(layer, drawing, structure));
            structure.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Each layer is a form of its own, so that a piece of structure can hold it. */
    private void add(PageLayer layer, Consumer<Graphics2D> drawing, PdfStructure structure) {
        try {
            PdfBoxGraphics2D graphics =
                    new PdfBoxGraphics2D(
                            document, sheet.page().widthPixels(), sheet.page().heightPixels());
            graphics.setFontTextDrawer(text);
            graphics.setDrawControl(new Visible());
            graphics.setRenderingHint(VectorOutput.KEY, true);
            drawing.accept(graphics);
            graphics.dispose();
            structure.add(layer, graphics.getXFormObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out what lies outside the clip; an empty clip would else count as none. */
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

        private static Shape within(Graphics2D graphics, Shape shape, double margin) {
            Rectangle clip = graphics.getClipBounds();
            if (clip == null) {
                return shape;
            }
            return clip.isEmpty() ? null : VisiblePart.of(shape, clip, margin);
        }
    }
}
