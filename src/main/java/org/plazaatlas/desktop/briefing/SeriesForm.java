package org.plazaatlas.desktop.briefing;

import java.util.Optional;

/** How the pages of a series or film are joined. */
enum SeriesForm {
    /** A new folder with a file of each page, in the format of the plate. */
    FILES,
    /** One document of vectors with a page of contents. */
    PDF("pdf"),
    /** One presentation with a slide of contents. */
    PPTX("pptx"),
    /** An animated GIF. */
    GIF("gif"),
    /** A new folder with a numbered file of each page. */
    FRAMES;

    private final Optional<String> ending;

    SeriesForm() {
        ending = Optional.empty();
    }

    SeriesForm(String ending) {
        this.ending = Optional.of(ending);
    }

    /** The ending of the one file that it is, without a dot; empty for a folder of files. */
    Optional<String> ending() {
        return ending;
    }
}
