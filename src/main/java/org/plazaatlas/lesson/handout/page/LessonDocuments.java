package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.territory.time.History;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes lessons into files of pages. The same lesson gives the same bytes. Needs no display. For
 * one thread at a time.
 */
public final class LessonDocuments {

    private final StepMaps maps;

    public LessonDocuments(History history) {
        maps = new StepMaps(history);
    }

    /**
     * Writes a tagged PDF with a page for each step.
     *
     * @throws IOException if it cannot be written
     */
    public void writePages(Lesson lesson, Language language, Edition edition, OutputStream out)
            throws IOException {
        new PaperPages(sheets(lesson, language), edition).write(out);
    }

    /**
     * Writes slides whose words can be edited; their notes are for the teacher.
     *
     * @throws IOException if they cannot be written
     */
    public void writeSlides(Lesson lesson, Language language, OutputStream out) throws IOException {
        new SlidePages(sheets(lesson, language)).write(out);
    }

    /**
     * Writes a tagged PDF of two pages to fill in; teachers get a third, with the answers.
     *
     * @throws IOException if it cannot be written
     */
    public void writeWorksheet(Lesson lesson, Language language, Edition edition, OutputStream out)
            throws IOException {
        new Worksheet(sheets(lesson, language)).write(edition, out);
    }

    /**
     * Writes a tagged PDF of cards to cut out.
     *
     * @throws IOException if it cannot be written
     */
    public void writeCards(Lesson lesson, Language language, OutputStream out) throws IOException {
        new CardPages(sheets(lesson, language)).write(out);
    }

    private LessonSheets sheets(Lesson lesson, Language language) {
        return new LessonSheets(lesson, language, maps);
    }
}
