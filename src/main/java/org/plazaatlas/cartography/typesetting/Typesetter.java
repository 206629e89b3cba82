package org.plazaatlas.cartography.typesetting;

import org.plazaatlas.cache.LruCache;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;

/**
 * Measures and draws texts in one font. Widths are measured without hinting, so that a text is
 * equally wide in every output and at every scale. Letters that the font lacks are shown as {@link
 * PrintableText} says. All lengths are in the unit of the font's size. Safe for use by several
 * threads.
 */
public final class Typesetter {

    /** How texts are measured: without hinting, at fractions of a pixel. */
    public static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** More than one map or page needs, although fitting measures many beginnings of each text. */
    static final int KEPT_WIDTHS = 4096;

    private final Font font;
    private final LruCache<String, Double> widths = new LruCache<>(KEPT_WIDTHS);

    public Typesetter(Font font) {
        this.font = font;
    }

    public Font font() {
        return font;
    }

    /** Advance width of a text; 0 if it is empty. */
    public double width(String text) {
        return widths.get(text, t -> advance(t, font));
    }

    /** Advance width of a text in a font, without a cache. */
    public static double advance(String text, Font font) {
        return text.isEmpty() ? 0 : layout(text, font).getAdvance();
    }

    /**
     * Draws a text in the current colour: as text for {@link VectorOutput}, else as outlines of its
     * letters.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public void draw(Graphics2D graphics, String text, double x, double baseline) {
        if (VectorOutput.isWanted(graphics)) {
            graphics.drawString(attributed(text).getIterator(), (float) x, (float) baseline);
        } else {
            set(text).draw(graphics, (float) x, (float) baseline);
        }
    }

    /**
     * The laid-out letters of a text, at the origin.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public TextLayout set(String text) {
        return layout(text, font);
    }

    private static TextLayout layout(String text, Font font) {
        return new TextLayout(PrintableText.of(text), font, UNHINTED);
    }

    /**
     * A text, as it is shown, with the attribute of its font.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public AttributedString attributed(String text) {
        AttributedString attributed = new AttributedString(PrintableText.of(text));
        attributed.addAttribute(TextAttribute.FONT, font);
        return attributed;
    }

    int keptWidths() {
        return widths.entries().size();
    }
}
