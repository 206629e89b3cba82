package org.plazaatlas.cartography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The weights of the bundled family Inter (OFL), which every text of a map is set in. */
enum Typeface {
    REGULAR("Inter_400Regular.ttf"),
    MEDIUM("Inter_500Medium.ttf"),
    SEMI_BOLD("Inter_600SemiBold.ttf");

    private final Font font;

    Typeface(String file) {
        font = load("/assets/fonts/" + file);
    }

    Font font() {
        return font;
    }

    private static Font load(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the font " + resource + " is missing from the classpath");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + resource + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + resource + " cannot be read", e);
        }
    }
}
