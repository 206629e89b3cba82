package org.plazaatlas.desktop;

import org.plazaatlas.cartography.PictureSize;

/** The sizes a picture can be exported in: a slide's logical pixels, more or less dense. */
enum PictureFormat {
    SLIDE(new PictureSize(1920, 1080, 1)),
    SLIDE_DENSE(new PictureSize(1920, 1080, 2)),
    SMALL(new PictureSize(1280, 720, 1)),
    /** A4, landscape, at 300 dots per inch. */
    PAGE(new PictureSize(1754, 1240, 2));

    private final PictureSize size;

    PictureFormat(PictureSize size) {
        this.size = size;
    }

    PictureSize size() {
        return size;
    }
}
