package org.plazaatlas.briefing;

import org.plazaatlas.cartography.VectorOutput;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text of a page is set in: the bundled family Inter; all lengths in logical pixels.
 *
 * @param font the weight
 */
public record Type(Font font, Color colour) {

    private static final Pattern SCHEME = Pattern.compile("https?:$");
    private static final String ELLIPSIS = "…";
    private static final double LEADING = 1.3;

    public static Type regular(double sizePixels, Color colour) {
        return of(PageFont.REGULAR, sizePixels, colour);
    }

    public static Type semiBold(double sizePixels, Color colour) {
        return of(PageFont.SEMI_BOLD, sizePixels, colour);
    }

    private static Type of(PageFont weight, double sizePixels, Color colour) {
        return new Type(weight.font().deriveFont((float) sizePixels), colour);
    }

    public double sizePixels() {
        return font.getSize2D();
    }

    public boolean isBold() {
        return PageFont.of(font) == PageFont.SEMI_BOLD;
    }

    /** From one baseline to the next. */
    public double leading() {
        return LEADING * sizePixels();
    }

    public double width(String text) {
        return text.isEmpty() ? 0 : PageFont.width(text, font);
    }

    /** A text in lines of at most a width, broken between words or, in long ones, within. */
    public List<String> broken(String text, double width) {
        if (text.isBlank()) {
            return List.of();
        }
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(attributed(text).getIterator(), PageFont.UNHINTED);
        List<String> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            measurer.setPosition(beforeScheme(text, start, measurer.nextOffset((float) width)));
            lines.add(text.substring(start, measurer.getPosition()).strip());
        }
        return lines;
    }

    /** Where a line may break, but not between the {@code https:} of an address and the rest. */
    private static int beforeScheme(String text, int start, int end) {
        Matcher scheme = SCHEME.matcher(text).region(start, end);
        return text.startsWith("//", end) && scheme.find() && scheme.start() > start
                ? scheme.start()
                : end;
    }

    /** A text of at most a width, ended by an ellipsis if it was longer. */
    public String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        List<String> lines = broken(text, width - width(ELLIPSIS));
        return lines.getFirst() + ELLIPSIS;
    }

    /** Draws a text, as text where the graphics wants it so. */
    public void draw(Graphics2D graphics, String text, double x, double baseline) {
        graphics.setColor(colour);
        if (Boolean.TRUE.equals(graphics.getRenderingHint(VectorOutput.KEY))) {
            graphics.drawString(attributed(text).getIterator(), (float) x, (float) baseline);
        } else {
            new TextLayout(text, font, PageFont.UNHINTED)
                    .draw(graphics, (float) x, (float) baseline);
        }
    }

    private AttributedString attributed(String text) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        return attributed;
    }
}
