package org.plazaatlas.briefing.slides;

import org.plazaatlas.briefing.sheet.SlideText;
import org.plazaatlas.cartography.typesetting.Typesetter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** One thing that a page draws, in logical pixels of the page, in drawing order. */
sealed interface DrawnShape {

    /** What it belongs to, as the painter says. */
    Object part();

    /** What it covers, without the width of a pen. */
    Rectangle2D bounds();

    /** A filled shape; its parts do not overlap. */
    record Filled(Object part, Shape shape, Color colour) implements DrawnShape {

        @Override
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    /** A line. */
    record Stroked(Object part, Shape shape, Color colour, BasicStroke pen) implements DrawnShape {

        @Override
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    /**
     * One line of text.
     *
     * @param font its size is in logical pixels
     * @param slanted whether it leans to the right
     * @param x start of the text
     * @param baseline y of its baseline
     */
    record Lettered(
            Object part,
            String text,
            Font font,
            boolean slanted,
            Color colour,
            double x,
            double baseline)
            implements DrawnShape {

        /** Its text box in the font of slides, as wide as on the page. */
        @Override
        public Rectangle2D bounds() {
            double size = font.getSize2D();
            return new Rectangle2D.Double(
                    x,
                    baseline - SlideText.ASCENT * size,
                    Typesetter.advance(text, font),
                    SlideText.LINE_HEIGHT * size);
        }
    }
}
