package org.plazaatlas.lesson.handout;

import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.page.Edition;

import java.util.Locale;

/** The hand-outs that people choose from: each kind, in the editions that it differs in. */
public enum HandOut {
    HTML(HandOutFormat.HTML, Edition.PUPILS),
    PDF_PUPILS(HandOutFormat.PDF, Edition.PUPILS),
    PDF_TEACHERS(HandOutFormat.PDF, Edition.TEACHERS),
    PPTX(HandOutFormat.PPTX, Edition.TEACHERS),
    WORKSHEET_PUPILS(HandOutFormat.WORKSHEET, Edition.PUPILS),
    WORKSHEET_TEACHERS(HandOutFormat.WORKSHEET, Edition.TEACHERS),
    CARDS(HandOutFormat.CARDS, Edition.PUPILS);

    private final HandOutFormat format;
    private final Edition edition;

    HandOut(HandOutFormat format, Edition edition) {
        this.format = format;
        this.edition = edition;
    }

    public HandOutFormat format() {
        return format;
    }

    public Edition edition() {
        return edition;
    }

    /**
     * The name offered for its file, such as {@code los-zetas_en_worksheet-pupils.pdf}. Two
     * hand-outs of a lesson in a language never have the same.
     */
    public String fileName(Lesson lesson, Language language) {
        String kind = name().toLowerCase(Locale.ROOT).replace('_', '-');
        String suffix = kind.equals(format.extension()) ? "" : "_" + kind;
        return lesson.id() + "_" + language.code() + suffix + "." + format.extension();
    }
}
