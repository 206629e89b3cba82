package org.plazaatlas.briefing.sheet;

import java.util.Locale;

/** The file formats of finished pages. */
public enum OutputFormat {
    /** Pixels in the colour space sRGB (ISO/IEC 15948). */
    PNG,
    /** Scalable Vector Graphics 1.1: text as text, a group for each layer. */
    SVG,
    /** Vector pages with embedded fonts (ISO 32000-1). */
    PDF,
    /** Slides whose text stays editable (ISO/IEC 29500); the map is a picture. */
    PPTX;

    /** Whether a file can have several pages. */
    public boolean hasPages() {
        return this == PDF || this == PPTX;
    }

    /** The extension of file names, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
