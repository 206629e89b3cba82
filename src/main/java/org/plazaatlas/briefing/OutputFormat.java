package org.plazaatlas.briefing;

import org.plazaatlas.cartography.PictureSize;

/** The forms that a finished page can take as a file. */
public sealed interface OutputFormat {

    /** Device pixels to the inch where nobody asks for others and a page has scale 1. */
    double USUAL_DOTS_PER_INCH = 96;

    /** The ending of file names, without a dot. */
    String extension();

    /** Pixels in the colour space sRGB (ISO/IEC 15948). */
    record Png(double dotsPerInch) implements OutputFormat {

        /** As large on paper as the logical pixels of a page are on screen. */
        public static Png of(PictureSize size) {
            return new Png(USUAL_DOTS_PER_INCH * size.scale());
        }

        @Override
        public String extension() {
            return "png";
        }
    }

    /** Scalable Vector Graphics 1.1: text as text, a group for each layer. */
    record Svg() implements OutputFormat {

        @Override
        public String extension() {
            return "svg";
        }
    }

    /**
     * A page of vectors with embedded fonts (ISO 32000-1).
     *
     * @param dotsPerInch device pixels of the page to the inch, which sets its size on paper
     */
    record Pdf(double dotsPerInch) implements OutputFormat {

        /** As large on paper as the logical pixels of a page are on screen. */
        public static Pdf of(PictureSize size) {
            return new Pdf(USUAL_DOTS_PER_INCH * size.scale());
        }

        @Override
        public String extension() {
            return "pdf";
        }
    }
}
