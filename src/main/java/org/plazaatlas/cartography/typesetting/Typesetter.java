package org.plazaatlas.cartography.typesetting;

import org.plazaatlas.cache.LruCache;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;

/**
 * Measures and draws texts in one font. Widths are measured without hinting, so that a text is as
 * long in every output and at every scale; all lengths in the unit of the font's size. Safe for use
 * by several threads.
 */
public final class Typesetter {

    /** How texts are measured: without hinting, at fractions of a pixel. */
    public static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** More texts than one map or page has; fitting tries many beginnings of each. */
    static final int KEPT_WIDTHS = 4096;

    private final Font font;
    private final LruCache<String, Double> widths = new LruCache<>(KEPT_WIDTHS);

    public Typesetter(Font font) {
        this.font = font;
    }

    public Font font() {
        return font;
    }

    /** Advance of a text; an empty one has none. */
    public double width(String text) {
        return widths.get(text, t -> advance(t, font));
    }

    /** Advance of a text in a font, measured anew each time. */
    public static double advance(String text, Font font) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, UNHINTED).getAdvance();
    }

    /**
     * Draws a text in the current colour: as text where {@link VectorOutput} wants it so, else as
     * outlines of its letters.
     *
     * @param text not empty
     */
    public void draw(Graphics2D graphics, String text, double x, double baseline) {
        if (VectorOutput.isWanted(graphics)) {
            graphics.drawString(attributed(text).getIterator(), (float) x, (float) baseline);
        } else {
            set(text).draw(graphics, (float) x, (float) baseline);
        }
    }

    /**
     * The letters of a text at the origin.
     *
     * @param text not empty
     */
    public TextLayout set(String text) {
        return new TextLayout(text, font, UNHINTED);
    }

    /**
     * A text with the attribute of its font.
     *
     * @param text not empty
     */
    public AttributedString attributed(String text) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        return attributed;
    }

    int keptWidths() {
        return widths.entries().size();
    }
}
