package org.plazaatlas.briefing.sheet;

import org.plazaatlas.language.Coded;

/** The file formats of finished pages. */
public enum OutputFormat implements Coded {
    /** Pixels in the colour space sRGB (ISO/IEC 15948). */
    PNG("png"),
    /** Scalable Vector Graphics 1.1: text as text, a group for each layer. */
    SVG("svg"),
    /** Vector pages with embedded fonts (ISO 32000-1). */
    PDF("pdf"),
    /** Slides whose text stays editable (ISO/IEC 29500); the map is a picture. */
    PPTX("pptx");

    private final String code;

    OutputFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a file can have several pages. */
    public boolean hasPages() {
        return this == PDF || this == PPTX;
    }

    /** The extension of file names, without a dot. */
    public String extension() {
        return code;
    }
}
