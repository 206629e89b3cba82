package org.plazaatlas.desktop.briefing;

import java.util.Optional;

/** How the pages of a series or film are put together. */
enum SeriesForm {
    /** A new folder with one file for each page, in the format of the plate. */
    FILES,
    /** One vector document with a table of contents. */
    PDF("pdf"),
    /** One presentation with a table of contents on its first slide. */
    PPTX("pptx"),
    /** An animated GIF. */
    GIF("gif"),
    /** A new folder with one numbered file for each frame. */
    FRAMES;

    private final Optional<String> ending;

    SeriesForm() {
        ending = Optional.empty();
    }

    SeriesForm(String ending) {
        this.ending = Optional.of(ending);
    }

    /** The file extension, without a dot; empty for a folder of files. */
    Optional<String> ending() {
        return ending;
    }
}
