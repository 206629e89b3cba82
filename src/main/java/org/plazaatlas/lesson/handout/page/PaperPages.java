package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a lesson as upright A4 pages (PDF): what it teaches, a page for each step, the questions
 * to discuss and the sources.
 */
final class PaperPages {

    private static final Page PAGE = PagePreset.A4_PORTRAIT_150.page();
    private static final double WIDTH = PAGE.size().width();
    private static final double HEIGHT = PAGE.size().height();
    private static final double MARGIN = 28;
    private static final double GAP = 28;
    private static final double COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2;
    private static final double FOOT = 46;
    private static final double BELOW = 22;

    /** Between the texts of a step and the foot of its page. */
    private static final double AIR = 16;

    private static final double LEAST_MAP = 480;
    private static final double MOST_MAP = 980;

    /** Paper has room for more than a piece: pupils look up every colour. */
    private static final LegendRows LEGEND = LegendRows.ALL.withMost(18);

    private static final ColumnSetter HALF = new ColumnSetter(COLUMN, 15);
    private static final ColumnSetter WHOLE = new ColumnSetter(WIDTH - 2 * MARGIN, 17);
    private static final TypeStyle SMALL = PaperType.quiet(10);
    private static final double LINES_FOR_AN_ANSWER = 3;
    private static final double LINE = 30;

    private final LessonSheets sheets;
    private final Edition edition;
    private final StepTexts texts;
    private final Lesson lesson;

    PaperPages(LessonSheets sheets, Edition edition) {
        this.sheets = sheets;
        this.edition = edition;
        texts = sheets.texts();
        lesson = sheets.lesson();
    }

    void write(OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(sheets.text())) {
            addOpening(pages);
            for (int i = 0; i < lesson.steps().size(); i++) {
                addStep(pages, i + 1, lesson.steps().get(i));
            }
            addEnding(pages);
            sheets.addSources(pages, PAGE);
            pages.write(sheets.carried(), out);
        }
    }

    private void addOpening(PdfPages pages) throws IOException {
        List<TextBlock> blocks = new ArrayList<>(texts.opening(lesson, WHOLE));
        blocks.addAll(texts.steps(lesson, WHOLE));
        if (isForTeachers()) {
            blocks.addAll(texts.plan(lesson, WHOLE));
        }
        addColumn(pages, new BlockColumn(blocks), sheets.text().title());
    }

    /** Adds as many pages as a column needs. */
    private void addColumn(PdfPages pages, BlockColumn column, String bookmark) throws IOException {
        BlockColumn.Cut cut = column.cut(HEIGHT - MARGIN - FOOT);
        PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
        cut.first().draw(page, MARGIN, MARGIN);
        pages.add(finished(page), bookmark);
        if (!cut.rest().isEmpty()) {
            addFurther(pages, cut.rest(), new BlockColumn(List.of()));
        }
    }

    private void addStep(PdfPages pages, int number, LessonStep step) throws IOException {
        BlockColumn left = new BlockColumn(left(step));
        BlockColumn right = new BlockColumn(right(step));
        double needed = Math.max(left.height(), right.height()) + AIR + BELOW + FOOT;
        double mapHeight = Math.clamp(HEIGHT - needed, LEAST_MAP, MOST_MAP);
        double room = HEIGHT - mapHeight - BELOW - FOOT;
        Sheet map = sheets.maps().sheet(step, sheets.language(), design(number, step, mapHeight));
        PageComposition page = PageComposition.over(map, PAGE, PaperType.PAPER);
        page.addPicture();
        BlockColumn.Cut leftCut = left.cut(room);
        BlockColumn.Cut rightCut = right.cut(room);
        leftCut.first().draw(page, MARGIN, mapHeight);
        rightCut.first().draw(page, MARGIN + COLUMN + GAP, mapHeight);
        pages.add(finished(page), titled(number, step));
        addFurther(pages, leftCut.rest(), rightCut.rest());
    }

    /** Adds pages for what columns still hold. */
    private void addFurther(PdfPages pages, BlockColumn left, BlockColumn right)
            throws IOException {
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        BlockColumn.Cut leftCut = left.cut(HEIGHT - MARGIN - FOOT);
        BlockColumn.Cut rightCut = right.cut(HEIGHT - MARGIN - FOOT);
        PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
        leftCut.first().draw(page, MARGIN, MARGIN);
        rightCut.first().draw(page, MARGIN + COLUMN + GAP, MARGIN);
        pages.add(finished(page));
        addFurther(pages, leftCut.rest(), rightCut.rest());
    }

    private List<TextBlock> left(LessonStep step) {
        List<TextBlock> blocks = new ArrayList<>(texts.text(step, HALF));
        if (isForTeachers()) {
            blocks.addAll(texts.note(step, HALF));
        }
        return blocks;
    }

    private List<TextBlock> right(LessonStep step) {
        List<TextBlock> blocks = new ArrayList<>();
        step.question()
                .ifPresent(
                        question -> {
                            blocks.addAll(texts.question(question, HALF));
                            if (isForTeachers()) {
                                blocks.addAll(texts.answer(question, HALF));
                            }
                        });
        return blocks;
    }

    private PlateDesign design(int number, LessonStep step, double mapHeight) {
        int height = (int) Math.round(mapHeight * PAGE.scale());
        return PlateDesign.of(new Page(PAGE.widthPixels(), height, PAGE.scale(), PAGE.dpi()))
                .withLegendPlace(LegendPlace.BELOW)
                .withLegendRows(LEGEND)
                .withTitle(Optional.of(titled(number, step)));
    }

    private String titled(int number, LessonStep step) {
        return number + ". " + texts.in(step.title());
    }

    /** The questions to discuss; a quiz has none, and then no page for them. */
    private void addEnding(PdfPages pages) throws IOException {
        if (lesson.openQuestions().isEmpty()) {
            return;
        }
        PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
        List<TextBlock> blocks = texts.openQuestions(lesson, WHOLE);
        double y = MARGIN;
        for (TextBlock block : blocks) {
            new BlockColumn(List.of(block)).draw(page, MARGIN, y);
            y += block.height();
            if (block.role() == ReadingRole.ITEM) {
                y = addLines(page, y);
            }
        }
        new BlockColumn(List.of(WHOLE.quiet(texts.words().get("handout.assessment"))))
                .draw(page, MARGIN, y);
        pages.add(finished(page), texts.words().get("handout.openQuestions"));
    }

    /** Lines to write on, for pupils. */
    private double addLines(PageComposition page, double y) {
        if (isForTeachers()) {
            return y;
        }
        for (int i = 1; i <= LINES_FOR_AN_ANSWER; i++) {
            page.fill(
                    new Rectangle2D.Double(MARGIN, y + i * LINE, WIDTH - 2 * MARGIN, 0.7),
                    PaperType.RULE);
        }
        return y + (LINES_FOR_AN_ANSWER + 0.5) * LINE;
    }

    private Sheet finished(PageComposition page) {
        page.within(
                ReadingRole.RUNNING,
                () -> {
                    String foot = SMALL.cut(sheets.text().title(), WIDTH - 2 * MARGIN - COLUMN);
                    page.add(TextRole.SOURCES, SMALL, foot, MARGIN, HEIGHT - BELOW);
                    String whose =
                            texts.words()
                                    .get(isForTeachers() ? "handout.teachers" : "handout.pupils");
                    double right = WIDTH - MARGIN - SMALL.width(whose);
                    page.add(TextRole.SOURCES, SMALL, whose, right, HEIGHT - BELOW);
                });
        return page.sheet(sheets.text(), sheets.carried());
    }

    private boolean isForTeachers() {
        return edition == Edition.TEACHERS;
    }
}
