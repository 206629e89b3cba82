package org.plazaatlas.briefing.sheet;

import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.Typeface;
import org.plazaatlas.cartography.typesetting.Typesetter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * The type style of a text on a page: font, size, colour and leading; all lengths in logical
 * pixels. Text is measured, broken and drawn as on the maps.
 */
public record TypeStyle(Typesetter setter, Color colour) {

    private static final double LEADING = 1.3;

    public static TypeStyle regular(double sizePixels, Color colour) {
        return new TypeStyle(Typeface.REGULAR.at(sizePixels), colour);
    }

    public static TypeStyle semiBold(double sizePixels, Color colour) {
        return new TypeStyle(Typeface.SEMI_BOLD.at(sizePixels), colour);
    }

    public double sizePixels() {
        return setter.font().getSize2D();
    }

    public boolean isBold() {
        return Typeface.of(setter.font()) == Typeface.SEMI_BOLD;
    }

    /** From one baseline to the next. */
    public double leading() {
        return LEADING * sizePixels();
    }

    public double width(String text) {
        return setter.width(text);
    }

    /**
     * The lines of a text, at most so wide; broken between words or, if a word is too long, within
     * it.
     */
    public List<String> broken(String text, double width) {
        return TextFit.wrapped(text, setter, width);
    }

    /** The text, at most so wide; a longer text ends in an ellipsis. */
    public String cut(String text, double width) {
        return TextFit.firstLine(text, setter, width);
    }

    /** Draws a text; as text, not as outlines, if the graphics asks for that. */
    public void draw(Graphics2D graphics, String text, double x, double baseline) {
        graphics.setColor(colour);
        setter.draw(graphics, text, x, baseline);
    }
}
