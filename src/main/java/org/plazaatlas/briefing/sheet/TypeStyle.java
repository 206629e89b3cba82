package org.plazaatlas.briefing.sheet;

import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.Typeface;
import org.plazaatlas.cartography.typesetting.Typesetter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * What a text of a page is set in; all lengths in logical pixels. The page's own choices are size,
 * colour and leading; measuring, breaking and drawing are those of the maps.
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

    /** A text in lines of at most a width, broken between words or, in long ones, within. */
    public List<String> broken(String text, double width) {
        return TextFit.wrapped(text, setter, width);
    }

    /** A text of at most a width, ended by an ellipsis if it was longer. */
    public String cut(String text, double width) {
        return TextFit.firstLine(text, setter, width);
    }

    /** Draws a text, as text where the graphics wants it so. */
    public void draw(Graphics2D graphics, String text, double x, double baseline) {
        graphics.setColor(colour);
        setter.draw(graphics, text, x, baseline);
    }
}
