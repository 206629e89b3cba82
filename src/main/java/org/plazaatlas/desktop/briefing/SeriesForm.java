package org.plazaatlas.desktop.briefing;

/** How the pages of a series or film are joined. */
enum SeriesForm {
    /** A new folder with a file of each page, in the format of the plate. */
    FILES,
    /** An animated GIF. */
    GIF,
    /** A new folder with a numbered file of each page. */
    FRAMES;

    boolean isFolder() {
        return this != GIF;
    }
}
