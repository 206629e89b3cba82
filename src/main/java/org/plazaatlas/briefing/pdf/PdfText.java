package org.plazaatlas.briefing.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.plazaatlas.cartography.typesetting.Typeface;
import org.plazaatlas.cartography.typesetting.Typesetter;
import org.plazaatlas.cartography.typesetting.VectorOutput;
import org.plazaatlas.cartography.typesetting.VectorOutput.Halo;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the texts of one document in embedded fonts, reduced to the letters in use. Letters stand
 * where Java sets them, including kerning and tracking.
 */
final class PdfText implements IPdfBoxGraphics2DFontTextDrawer {

    /** PDF measures the shift of a letter in thousandths of the font size. */
    private static final float SHIFT_UNIT = 1000;

    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private boolean goesOn;

    PdfText(PDDocument document) {
        this.document = document;
    }

    /** Says whether the texts drawn from now on have further lines. */
    void setGoingOn(boolean goesOn) {
        this.goesOn = goesOn;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        return true;
    }

    /** The origin of the page is where the text starts. */
    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page)
            throws IOException {
        Font font = (Font) text.getAttribute(TextAttribute.FONT);
        PDPageContentStream out = page.getContentStream();
        if (text.getAttribute(VectorOutput.HALO) instanceof Halo halo) {
            rim(halo, VectorOutput.text(text), font, page);
        }
        page.applyPaint(page.getPaint(), null);
        String words = VectorOutput.text(text);
        show(out, goesOn ? goingOn(words) : words, font, RenderingMode.FILL);
    }

    /**
     * Adds a space; otherwise the last word of a line would join the first of the next one when
     * read out.
     */
    private static String goingOn(String line) {
        return line.endsWith("-") || line.endsWith("/") ? line : line + " ";
    }

    /**
     * Draws the halo of the letters, as an outline that is neither read out nor copied as a second
     * text.
     */
    private void rim(Halo halo, String text, Font font, IFontTextDrawerEnv page)
            throws IOException {
        PDPageContentStream out = page.getContentStream();
        COSDictionary nothing = new COSDictionary();
        nothing.setString(COSName.ACTUAL_TEXT, "");
        out.saveGraphicsState();
        out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(nothing));
        page.applyPaint(halo.colour(), null);
        out.setLineWidth((float) halo.width());
        out.setLineCapStyle(BasicStroke.CAP_ROUND);
        out.setLineJoinStyle(BasicStroke.JOIN_ROUND);
        show(out, text, font, RenderingMode.STROKE);
        out.endMarkedContent();
        out.restoreGraphicsState();
    }

    private void show(PDPageContentStream out, String text, Font font, RenderingMode mode)
            throws IOException {
        out.beginText();
        out.setFont(embedded(Typeface.of(font)), font.getSize2D());
        out.setRenderingMode(mode);
        // In Java, y runs down the page; for letters in PDF, it runs up.
        AffineTransform upright = new AffineTransform(font.getTransform());
        upright.scale(1, -1);
        out.setTextMatrix(new Matrix(upright));
        out.showTextWithPositioning(positioned(text, font).toArray());
        out.endText();
    }

    private PDFont embedded(Typeface weight) throws IOException {
        PDFont font = fonts.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, letterByLetter(weight), true);
            fonts.put(weight, font);
        }
        return font;
    }

    /**
     * The font without its rules for sequences of letters, which are slow and not needed for single
     * letters.
     */
    private TrueTypeFont letterByLetter(Typeface weight) throws IOException {
        try (InputStream in = weight.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);
            return font;
        }
    }

    /** The letters, separated by the distances that the next one moves to the left. */
    private List<Object> positioned(String text, Font font) throws IOException {
        PDFont embedded = embedded(Typeface.of(font));
        Font upright = font.deriveFont(new AffineTransform());
        GlyphVector set =
                upright.layoutGlyphVector(
                        Typesetter.UNHINTED,
                        text.toCharArray(),
                        0,
                        text.length(),
                        Font.LAYOUT_LEFT_TO_RIGHT);
        if (set.getNumGlyphs() != text.length()) {
            return List.of(text);
        }
        List<Object> parts = new ArrayList<>();
        for (int i = 0, next; i < text.length(); i = next) {
            next = text.offsetByCodePoints(i, 1);
            String letter = text.substring(i, next);
            parts.add(letter);
            double advance = set.getGlyphPosition(next).getX() - set.getGlyphPosition(i).getX();
            double shift =
                    embedded.getStringWidth(letter) - advance / font.getSize2D() * SHIFT_UNIT;
            parts.add((float) Math.round(shift));
        }
        return parts;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
        return page.getCalculationGraphics().getFontMetrics(font);
    }
}
