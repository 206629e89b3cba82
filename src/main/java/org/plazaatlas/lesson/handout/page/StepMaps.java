package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetParts;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.pointing.PlateMarks;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.util.Optional;

/**
 * The maps of steps as pages, with what the steps point at. Marks are drawn on single maps only.
 * For one thread at a time.
 */
final class StepMaps {

    private final History history;
    private final PictureExport pictures;
    private final PageExport pages;
    private final PlateMarks marks;

    StepMaps(History history) {
        this.history = history;
        pictures = new PictureExport(history);
        pages = new PageExport(history);
        marks = new PlateMarks(history.atlas());
    }

    History history() {
        return history;
    }

    /** The map of a step, for paper. */
    Sheet sheet(LessonStep step, Language language, PlateDesign design) {
        View view = view(step, language);
        return step.arrangement().equals(Arrangement.ONE_MAP)
                ? marked(pictures.plate(view, design), step)
                : pages.sheet(view, step.arrangement(), design);
    }

    static View view(LessonStep step, Language language) {
        return step.view().withLanguage(language).withTheme(Theme.LIGHT);
    }

    /** The layout and the page of a view on which nothing is pointed at. */
    Plate plate(View view, PlateDesign design) {
        return pictures.plate(view, design);
    }

    Sheet sheet(Plate plate) {
        return pictures.sheet(plate);
    }

    private Sheet marked(Plate plate, LessonStep step) {
        Sheet map = pictures.sheet(plate);
        if (step.marks().isEmpty()) {
            return map;
        }
        String spoken = PlateMarks.spoken(step.marks(), plate.view().language());
        SheetText text = map.text();
        return new Sheet(
                map.page(),
                canvas -> {
                    map.drawing().accept(canvas);
                    canvas.draw(
                            PageLayer.MARKS,
                            graphics -> marks.paint(plate, step.marks(), graphics));
                },
                new SheetText(text.title(), text.description() + " " + spoken, text.language()),
                parts(map.parts(), spoken),
                map.notes(),
                map.carried());
    }

    private static SheetParts parts(SheetParts parts, String spoken) {
        return new SheetParts(
                parts.texts(),
                parts.places(),
                parts.reading().withFigureWords(spoken),
                parts.names(),
                parts.mapIsPicture());
    }

    /** The views of a lesson, to be carried by its files. */
    EmbeddedViews carried(Lesson lesson, Language language) {
        return new EmbeddedViews(
                lesson.steps().stream()
                        .map(
                                step ->
                                        new SavedView(
                                                step.title().in(language),
                                                "",
                                                view(step, language),
                                                step.arrangement()))
                        .toList(),
                Optional.empty(),
                AtlasFingerprint.of(history.atlas()));
    }
}
