package org.plazaatlas.lesson.handout.html;

import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.handout.source.CitedSources;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.territory.time.History;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes a lesson into one HTML file: its maps lie inside, it runs no script and loads nothing, so
 * that it opens offline in any browser for ever. It follows the reader's light or dark theme and
 * prints on paper. Needs no display. For one thread at a time.
 */
public final class HtmlHandOut {

    private final History history;
    private final StepPictures pictures;

    public HtmlHandOut(History history) {
        this.history = history;
        pictures = new StepPictures(history);
    }

    /** The file as text. */
    public String html(Lesson lesson, Language language) {
        HandOutPage page = new HandOutPage(language, new CitedSources(history.atlas(), language));
        page.opening(lesson);
        int number = 0;
        for (LessonStep step : lesson.steps()) {
            page.step(++number, step, pictures.of(step, language));
        }
        page.ending(lesson);
        return page.whole(lesson.title().in(language));
    }

    /**
     * Writes the file, all of it or nothing.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Lesson lesson, Language language, Path file) throws IOException {
        byte[] text = html(lesson, language).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }
}
