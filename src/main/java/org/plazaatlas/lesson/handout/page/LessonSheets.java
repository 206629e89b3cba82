package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.sheet.DocumentPages;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.sheet.SourceList;
import org.plazaatlas.briefing.sheet.SourcePages;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.source.CitedSources;
import org.plazaatlas.view.Theme;

import java.io.IOException;

/** What the pages of one lesson in one language have in common. */
final class LessonSheets {

    private final Lesson lesson;
    private final Language language;
    private final StepMaps maps;
    private final CitedSources sources;
    private final StepTexts texts;
    private final SheetText text;
    private final EmbeddedViews carried;

    LessonSheets(Lesson lesson, Language language, StepMaps maps) {
        this.lesson = lesson;
        this.language = language;
        this.maps = maps;
        sources = new CitedSources(maps.history().atlas(), language);
        texts = new StepTexts(language, sources);
        text = new SheetText(lesson.title().in(language), lesson.summary().in(language), language);
        carried = maps.carried(lesson, language);
    }

    Lesson lesson() {
        return lesson;
    }

    Language language() {
        return language;
    }

    StepMaps maps() {
        return maps;
    }

    CitedSources sources() {
        return sources;
    }

    StepTexts texts() {
        return texts;
    }

    /** Title, description and language of the document. */
    SheetText text() {
        return text;
    }

    EmbeddedViews carried() {
        return carried;
    }

    /** Adds the sources that the pages before cite, with their numbers, in full. */
    void addSources(DocumentPages pages, Page page) throws IOException {
        SourceList all = new SourceList(text.title(), language, sources.inFull());
        for (Sheet sheet : new SourcePages(page, Theme.LIGHT).of(all, carried)) {
            pages.add(sheet, all.heading());
        }
    }
}
