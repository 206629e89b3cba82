package org.plazaatlas.briefing.slides;

import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.plazaatlas.cartography.typesetting.PrintableText;

/**
 * The font of slides. Whoever opens a slide has Arial or a font of the same widths (Liberation
 * Sans, Helvetica); few have the bundled one, and programs put any font in the place of one they
 * lack. The space between letters is set so that each line is as long as on the page.
 */
final class SlideFont {

    static final String FAMILY = "Arial";

    /** The widths of Helvetica, which are those of Arial. */
    private static final FontMetrics REGULAR = Standard14Fonts.getAFM("Helvetica");

    private static final FontMetrics BOLD = Standard14Fonts.getAFM("Helvetica-Bold");

    /** More than this share of the font size is a text that is to look otherwise. */
    private static final double MOST_SPACING = 0.2;

    private SlideFont() {}

    /**
     * The space to be added after each letter of a text.
     *
     * @param width how long the text is to be; in the unit of the size, as the result
     */
    static double spacing(String text, boolean bold, double size, double width) {
        String shown = PrintableText.of(text);
        int letters = shown.codePointCount(0, shown.length());
        double natural = width(shown, bold) * size;
        double most = MOST_SPACING * size;
        return letters == 0 ? 0 : Math.clamp((width - natural) / letters, -most, most);
    }

    /** The width of a text at size 1. */
    static double width(String text, boolean bold) {
        FontMetrics metrics = bold ? BOLD : REGULAR;
        return text.codePoints().mapToDouble(letter -> width(letter, metrics)).sum() / 1000;
    }

    /** The width of a letter; that of an "n" if the table lacks it. */
    private static double width(int letter, FontMetrics metrics) {
        String name = GlyphList.getAdobeGlyphList().codePointToName(letter);
        float width = metrics.getCharacterWidth(name);
        return width > 0 ? width : metrics.getCharacterWidth("n");
    }
}
