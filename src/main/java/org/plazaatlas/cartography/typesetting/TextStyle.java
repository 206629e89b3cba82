package org.plazaatlas.cartography.typesetting;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;

/** The kinds of lettering on maps and plates, each one font of the bundled family Inter. */
public enum TextStyle {
    STATE_NAME(Typeface.SEMI_BOLD, 11, 0.03, false),
    STATE_NAME_SMALL(Typeface.SEMI_BOLD, 9.5, 0.02, false),
    STATE_NAME_LARGE(Typeface.SEMI_BOLD, 14, 0.05, false),
    PRIORITY_CITY(Typeface.SEMI_BOLD, 11.5, 0, false),
    CITY(Typeface.REGULAR, 10.5, 0, false),
    MUNICIPALITY(Typeface.REGULAR, 9.5, 0.01, false),
    /** The name of an organization on the map. */
    ORGANIZATION(Typeface.SEMI_BOLD, 13.5, 0, false),
    ORGANIZATION_SMALL(Typeface.SEMI_BOLD, 11, 0, false),
    ORGANIZATION_LARGE(Typeface.SEMI_BOLD, 17, 0, false),
    COUNTRY(Typeface.MEDIUM, 13, 0.16, false),
    NEIGHBOUR_STATE(Typeface.REGULAR, 10.5, 0.04, false),
    SEA(Typeface.REGULAR, 13, 0.08, true),
    MORE(Typeface.MEDIUM, 9.5, 0, false),
    RANK(Typeface.SEMI_BOLD, 10, 0, false),
    TITLE(Typeface.SEMI_BOLD, 26, -0.01, false),
    TITLE_MEDIUM(Typeface.SEMI_BOLD, 20, -0.005, false),
    TITLE_SMALL(Typeface.SEMI_BOLD, 16, 0, false),
    DATE(Typeface.SEMI_BOLD, 22, -0.01, false),
    HEADING(Typeface.SEMI_BOLD, 12, 0.02, false),
    BODY(Typeface.REGULAR, 12, 0, false),
    SMALL(Typeface.REGULAR, 10.5, 0, false);

    private final Typesetter typesetter;
    private final boolean bold;
    private final double capHeight;
    private final double descent;

    TextStyle(Typeface face, double sizePixels, double tracking, boolean slanted) {
        Map<TextAttribute, Object> attributes = new HashMap<>();
        attributes.put(TextAttribute.SIZE, (float) sizePixels);
        attributes.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        if (tracking != 0) {
            attributes.put(TextAttribute.TRACKING, (float) tracking);
        }
        Font upright = face.font().deriveFont(attributes);
        typesetter = new Typesetter(slanted ? slanted(upright) : upright);
        bold = face != Typeface.REGULAR;
        capHeight =
                upright.createGlyphVector(Typesetter.UNHINTED, "H").getVisualBounds().getHeight();
        descent = sizePixels * 0.22;
    }

    private static Font slanted(Font upright) {
        return upright.deriveFont(AffineTransform.getShearInstance(-0.21, 0));
    }

    /** Loads the fonts and the text layout of Java, which takes long the first time. */
    public static void prepare() {
        for (TextStyle style : values()) {
            style.width("Ág");
        }
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    /** Size of the type in logical pixels. */
    public double sizePixels() {
        return typesetter.font().getSize2D();
    }

    /** Whether its strokes are heavier than those of running text. */
    public boolean isBold() {
        return bold;
    }

    /** Advance width of a text in logical pixels. */
    public double width(String text) {
        return typesetter.width(text);
    }

    /** Height of capital letters in logical pixels. */
    public double capHeight() {
        return capHeight;
    }

    /** How far letters reach below the baseline, in logical pixels. */
    public double descent() {
        return descent;
    }

    /** From one baseline to the next, in logical pixels. */
    public double leading() {
        return sizePixels() * 1.18;
    }

    /**
     * Draws a text in the current colour, at a place in logical pixels.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public void draw(Graphics2D graphics, String text, double x, double baseline) {
        typesetter.draw(graphics, text, x, baseline);
    }
}
