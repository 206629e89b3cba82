package org.plazaatlas.briefing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Arrays;

/** The weights of the bundled family Inter (OFL), as the formats that keep text need them. */
enum PageFont {
    REGULAR("Inter-Regular", "Inter_400Regular.ttf", 400),
    MEDIUM("Inter-Medium", "Inter_500Medium.ttf", 500),
    SEMI_BOLD("Inter-SemiBold", "Inter_600SemiBold.ttf", 600);

    static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final String postScriptName;
    private final String file;
    private final int weight;
    private final Font font;

    PageFont(String postScriptName, String file, int weight) {
        this.postScriptName = postScriptName;
        this.file = file;
        this.weight = weight;
        font = read();
    }

    /** The weight that a font of the painters has. */
    static PageFont of(Font font) {
        return Arrays.stream(values())
                .filter(weight -> weight.postScriptName.equals(font.getPSName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(font + " is not bundled"));
    }

    /** How long a text is, unhinted, in the unit of the font's size. */
    static double width(String text, Font font) {
        return new TextLayout(text, font, UNHINTED).getAdvance();
    }

    /** The font at one unit per em; its PostScript name is that of the weight. */
    Font font() {
        return font;
    }

    private Font read() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    /** As CSS counts. */
    int weight() {
        return weight;
    }

    /** The file of the font (TrueType). */
    InputStream open() throws IOException {
        InputStream in = PageFont.class.getResourceAsStream("/assets/fonts/" + file);
        if (in == null) {
            throw new IOException("the font " + file + " is missing from the classpath");
        }
        return in;
    }

    /** All characters of a text, which then stands at its first one. */
    static String text(AttributedCharacterIterator characters) {
        StringBuilder text = new StringBuilder();
        for (char c = characters.first();
                c != AttributedCharacterIterator.DONE;
                c = characters.next()) {
            text.append(c);
        }
        characters.first();
        return text.toString();
    }
}
