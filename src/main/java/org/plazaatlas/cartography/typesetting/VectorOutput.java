package org.plazaatlas.cartography.typesetting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.text.AttributedCharacterIterator;

/**
 * How a graphics that writes a vector picture asks the painters for texts and patterns as such: a
 * rendering hint. With it, every text comes by {@link
 * Graphics2D#drawString(AttributedCharacterIterator, float, float)} with the attributes {@link
 * java.awt.font.TextAttribute#FONT} and, if it has one, {@link #HALO}; without it, as outlines of
 * its letters. Patterns come as their marks, clipped, and not as pixels.
 */
public final class VectorOutput {

    /** The hint; its value is true or false. */
    public static final RenderingHints.Key KEY = new Key();

    /** The attribute of a text that stands on a {@link Halo}. */
    public static final AttributedCharacterIterator.Attribute HALO = new HaloAttribute();

    /**
     * A rim round the letters of a text, below them.
     *
     * @param width from one side of a letter's outline to the other, in user space
     */
    public record Halo(Color colour, double width) {}

    private VectorOutput() {}

    public static boolean isWanted(Graphics2D graphics) {
        return Boolean.TRUE.equals(graphics.getRenderingHint(KEY));
    }

    /** All characters of a text that has come to a graphics, which then stands at its first one. */
    public static String text(AttributedCharacterIterator characters) {
        StringBuilder text = new StringBuilder();
        for (char c = characters.first();
                c != AttributedCharacterIterator.DONE;
                c = characters.next()) {
            text.append(c);
        }
        characters.first();
        return text.toString();
    }

    private static final class Key extends RenderingHints.Key {

        /** Private keys of the platform are small numbers; see {@link RenderingHints.Key}. */
        private static final int OWN = 0x504C415A;

        Key() {
            super(OWN);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }

    private static final class HaloAttribute extends AttributedCharacterIterator.Attribute {
        HaloAttribute() {
            super("halo");
        }
    }
}
