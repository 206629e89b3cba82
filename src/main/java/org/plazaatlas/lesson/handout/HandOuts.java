package org.plazaatlas.lesson.handout;

import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.html.HtmlHandOut;
import org.plazaatlas.lesson.handout.page.Edition;
import org.plazaatlas.lesson.handout.page.LessonDocuments;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.territory.time.History;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a lesson into a file for a class. Needs no display. For one thread at a time. */
public final class HandOuts {

    private final HtmlHandOut html;
    private final LessonDocuments documents;

    public HandOuts(History history) {
        html = new HtmlHandOut(history);
        documents = new LessonDocuments(history);
    }

    /**
     * Writes one of the hand-outs that people choose from, all of it or nothing.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Lesson lesson, Language language, HandOut handOut, Path file)
            throws IOException {
        write(lesson, language, handOut.format(), handOut.edition(), file);
    }

    /**
     * Writes a file, all of it or nothing.
     *
     * @param edition of pages and worksheets; the other kinds are the same for everybody
     * @throws IOException if it cannot be written
     */
    public void write(
            Lesson lesson, Language language, HandOutFormat format, Edition edition, Path file)
            throws IOException {
        switch (format) {
            case HTML -> html.write(lesson, language, file);
            case PDF ->
                    WholeFile.write(
                            file, out -> documents.writePages(lesson, language, edition, out));
            case PPTX -> WholeFile.write(file, out -> documents.writeSlides(lesson, language, out));
            case WORKSHEET ->
                    WholeFile.write(
                            file, out -> documents.writeWorksheet(lesson, language, edition, out));
            case CARDS -> WholeFile.write(file, out -> documents.writeCards(lesson, language, out));
        }
    }
}
