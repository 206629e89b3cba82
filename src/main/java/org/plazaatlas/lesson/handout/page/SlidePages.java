package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.SheetNotes;
import org.plazaatlas.briefing.sheet.SheetText;
import org.plazaatlas.briefing.slides.Slides;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.text.Citations;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a lesson as slides (PPTX): one for each step, its map at the left and its words at the
 * right, with answers and the teacher's note among the notes of the slide.
 */
final class SlidePages {

    private static final Page PAGE = PagePreset.SLIDE_16_9.page();
    private static final double WIDTH = PAGE.size().width();
    private static final double HEIGHT = PAGE.size().height();
    private static final double MARGIN = 34;
    private static final double MAP = 0.63 * WIDTH;
    private static final double COLUMN = WIDTH - MAP - MARGIN;
    private static final double WIDE = 0.8 * WIDTH;
    private static final double LARGEST = 22;
    private static final double SMALLEST = 11;

    private final LessonSheets sheets;
    private final StepTexts texts;
    private final Lesson lesson;

    SlidePages(LessonSheets sheets) {
        this.sheets = sheets;
        texts = sheets.texts();
        lesson = sheets.lesson();
    }

    void write(OutputStream out) throws IOException {
        try (Slides slides = new Slides(PAGE, sheets.text())) {
            slides.add(opening());
            for (int i = 0; i < lesson.steps().size(); i++) {
                slides.add(step(i + 1, lesson.steps().get(i)));
            }
            slides.add(ending());
            sheets.addSources(slides, PAGE);
            slides.write(sheets.carried(), out);
        }
    }

    private Sheet opening() {
        List<String> plan =
                texts.plan(lesson, new ColumnSetter(Double.MAX_VALUE, LARGEST)).stream()
                        .flatMap(block -> block.lines().stream())
                        .toList();
        return whole(setter -> texts.opening(lesson, setter), plan);
    }

    private Sheet ending() {
        return whole(
                setter -> {
                    List<TextBlock> blocks = new ArrayList<>(texts.openQuestions(lesson, setter));
                    blocks.add(setter.quiet(texts.words().get("handout.assessment")));
                    return blocks;
                },
                List.of());
    }

    /** A slide without a map. */
    private Sheet whole(Function<ColumnSetter, List<TextBlock>> content, List<String> said) {
        PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
        BlockColumn column = fitting(WIDE, 1.4 * LARGEST, content);
        column.draw(page, 2 * MARGIN, Math.max(MARGIN, (HEIGHT - column.height()) / 2));
        SheetNotes notes = new SheetNotes(String.join("\n", said), List.of(), List.of());
        return page.sheet(sheets.text(), notes, sheets.carried());
    }

    /** Texts in the largest type for which the slide has room. */
    private static BlockColumn fitting(
            double width, double largest, Function<ColumnSetter, List<TextBlock>> content) {
        double size = largest;
        BlockColumn column = new BlockColumn(content.apply(new ColumnSetter(width, size)));
        while (size > SMALLEST && column.height() > HEIGHT - 2 * MARGIN) {
            size--;
            column = new BlockColumn(content.apply(new ColumnSetter(width, size)));
        }
        return column;
    }

    private Sheet step(int number, LessonStep step) {
        Sheet map = sheets.maps().sheet(step, sheets.language(), design());
        PageComposition page = PageComposition.over(map, PAGE, PaperType.PAPER);
        fitting(COLUMN, LARGEST, setter -> words(number, step, setter)).draw(page, MAP, MARGIN);
        page.addPicture();
        SheetText text =
                new SheetText(texts.in(step.title()), map.text().description(), sheets.language());
        return page.sheet(text, notes(step), sheets.carried());
    }

    private List<TextBlock> words(int number, LessonStep step, ColumnSetter setter) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.title(number + ". " + texts.in(step.title())));
        blocks.addAll(texts.text(step, setter));
        step.question().ifPresent(question -> blocks.addAll(texts.question(question, setter)));
        return blocks;
    }

    private static PlateDesign design() {
        int width = (int) Math.round((MAP - MARGIN / 2) * PAGE.scale());
        return PlateDesign.of(new Page(width, PAGE.heightPixels(), PAGE.scale(), PAGE.dpi()))
                .withLegendPlace(LegendPlace.BELOW)
                .without(PagePart.TITLE, PagePart.SUBTITLE);
    }

    private SheetNotes notes(LessonStep step) {
        List<String> cited =
                Citations.in(texts.in(step.text())).stream().map(sheets.sources()::inFull).toList();
        return new SheetNotes(String.join("\n", texts.spoken(step)), cited, List.of());
    }
}
