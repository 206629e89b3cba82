package org.plazaatlas.briefing.sheet;

import java.util.Locale;

/** The forms that a finished page can take as a file. */
public enum OutputFormat {
    /** Pixels in the colour space sRGB (ISO/IEC 15948). */
    PNG,
    /** Scalable Vector Graphics 1.1: text as text, a group for each layer. */
    SVG,
    /** A page of vectors with embedded fonts (ISO 32000-1). */
    PDF,
    /** A slide whose words stay editable (ISO/IEC 29500); the map is a picture on it. */
    PPTX;

    /** Whether a file can have several pages. */
    public boolean hasPages() {
        return this == PDF || this == PPTX;
    }

    /** The ending of file names, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
