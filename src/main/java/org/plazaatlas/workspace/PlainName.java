package org.plazaatlas.workspace;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names that every file system accepts. */
public final class PlainName {

    private PlainName() {}

    /** The letters and digits of a text in lower case, hyphens between words; may be empty. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
