package org.plazaatlas.lesson.handout;

import org.plazaatlas.language.Coded;

/** The kinds of hand-outs that a lesson can become. */
public enum HandOutFormat implements Coded {
    /** One page for browsers, with the answers folded away. */
    HTML("html", "html"),
    /** Pages for paper, one a step. */
    PDF("pdf", "pdf"),
    /** Slides, one a step. */
    PPTX("pptx", "pptx"),
    /** Two pages to fill in. */
    WORKSHEET("worksheet", "pdf"),
    /** Flash cards to cut out. */
    CARDS("cards", "pdf");

    private final String code;
    private final String extension;

    HandOutFormat(String code, String extension) {
        this.code = code;
        this.extension = extension;
    }

    @Override
    public String code() {
        return code;
    }

    /** The extension of file names, without a dot. */
    public String extension() {
        return extension;
    }
}
