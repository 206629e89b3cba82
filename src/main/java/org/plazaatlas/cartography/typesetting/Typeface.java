package org.plazaatlas.cartography.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The weights of the bundled family Inter (OFL), which every text of a map or page is set in. */
public enum Typeface {
    REGULAR("Inter-Regular", "Inter_400Regular.ttf", 400),
    MEDIUM("Inter-Medium", "Inter_500Medium.ttf", 500),
    SEMI_BOLD("Inter-SemiBold", "Inter_600SemiBold.ttf", 600);

    private final String postScriptName;
    private final String file;
    private final int weight;
    private final Font font;

    Typeface(String postScriptName, String file, int weight) {
        this.postScriptName = postScriptName;
        this.file = file;
        this.weight = weight;
        font = load();
    }

    /**
     * The weight that a font of the painters has.
     *
     * @throws IllegalArgumentException if the font is none of the bundled ones
     */
    public static Typeface of(Font font) {
        return Arrays.stream(values())
                .filter(face -> face.postScriptName.equals(font.getPSName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(font + " is not bundled"));
    }

    /** The font at one unit per em; its PostScript name is that of the weight. */
    Font font() {
        return font;
    }

    /** A typesetter for running text, without kerning. */
    public Typesetter at(double sizePixels) {
        return new Typesetter(font.deriveFont((float) sizePixels));
    }

    /** As CSS counts. */
    public int weight() {
        return weight;
    }

    /**
     * The file of the font (TrueType).
     *
     * @throws IOException if it is missing from the classpath
     */
    public InputStream open() throws IOException {
        InputStream in = Typeface.class.getResourceAsStream("/assets/fonts/" + file);
        if (in == null) {
            throw new IOException("the font " + file + " is missing from the classpath");
        }
        return in;
    }

    private Font load() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }
}
