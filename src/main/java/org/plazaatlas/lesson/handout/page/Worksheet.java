package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.pdf.PdfPages;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a worksheet as two lying A4 pages (PDF): a blank map of the states to colour, with a
 * legend to fill in; then the names of the states and the lesson's questions. The edition for
 * teachers has the answers on a third page.
 */
final class Worksheet {

    private static final Page PAGE = PagePreset.A4_LANDSCAPE_150.page();
    private static final double WIDTH = PAGE.size().width();
    private static final double HEIGHT = PAGE.size().height();
    private static final double MARGIN = 34;
    private static final double TO_DO = 48;
    private static final double WHOSE = 240;
    private static final double BESIDE_SCALE = 44;
    private static final double LEGEND_ROW = 28;
    private static final double BOX_WIDTH = 34;
    private static final double BOX_HEIGHT = 18;
    private static final int LEGEND_COLUMNS = 4;
    private static final int NAME_COLUMNS = 4;
    private static final double NAME_ROW = 25;
    private static final double NUMBER = 20;
    private static final ColumnSetter WHOLE = new ColumnSetter(WIDTH - 2 * MARGIN, 13);

    private final LessonSheets sheets;
    private final StepTexts texts;
    private final Words words;
    private final Lesson lesson;
    private final Language language;
    private final Atlas atlas;
    private final Optional<ColouringTask> task;
    private final List<String> legend;

    Worksheet(LessonSheets sheets) {
        this.sheets = sheets;
        texts = sheets.texts();
        words = texts.words();
        lesson = sheets.lesson();
        language = sheets.language();
        atlas = sheets.maps().history().atlas();
        task = ColouringTask.of(lesson, sheets.maps().history());
        legend = legend();
    }

    private List<String> legend() {
        List<String> rows = new ArrayList<>();
        task.ifPresent(
                colouring -> {
                    colouring.organizationIds().forEach(id -> rows.add(organization(id)));
                    rows.add(words.get("worksheet.contested"));
                });
        return rows;
    }

    private String organization(String id) {
        return atlas.organization(id).map(Organization::name).map(texts::in).orElse(id);
    }

    void write(Edition edition, OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(sheets.text())) {
            pages.add(map());
            pages.add(questions());
            if (edition == Edition.TEACHERS) {
                addAnswers(pages);
            }
            pages.write(sheets.carried(), out);
        }
    }

    private Sheet finished(PageComposition page) {
        return page.sheet(sheets.text(), sheets.carried());
    }

    private Sheet map() {
        int rows = Math.ceilDiv(legend.size(), LEGEND_COLUMNS);
        double mapHeight = HEIGHT - TO_DO - MARGIN / 2 - rows * LEGEND_ROW;
        Page below = pageOf(mapHeight);
        BlankMap blank =
                new BlankMap(
                        sheets.maps(),
                        StepMaps.view(lesson.steps().getFirst(), language),
                        below,
                        words.get("worksheet.title", texts.in(lesson.title())));
        PageComposition page = PageComposition.over(blank.sheet(), PAGE, PaperType.PAPER);
        page.addPicture();
        blank.addNumbers(page);
        addWhose(page, mapHeight);
        String toDo = task.map(this::colouring).orElse(words.get("worksheet.label"));
        new BlockColumn(List.of(WHOLE.paragraph(toDo))).draw(page, MARGIN, mapHeight - 4);
        addLegend(page, HEIGHT - MARGIN / 2 - rows * LEGEND_ROW);
        return finished(page);
    }

    private static Page pageOf(double height) {
        int pixels = (int) Math.round(height * PAGE.scale());
        return new Page(PAGE.widthPixels(), pixels, PAGE.scale(), PAGE.dpi());
    }

    private String colouring(ColouringTask colouring) {
        String date = PartialDate.of(colouring.step().view().date()).in(language);
        return words.get("worksheet.colour", colouring.number(), date);
    }

    /** A line for a name and a date, beside the scale: above the map it would meet the title. */
    private void addWhose(PageComposition page, double mapHeight) {
        String whose = words.get("worksheet.whose");
        double width = WHOSE + PaperType.regular(WHOLE.size()).width(whose);
        double y = mapHeight - BESIDE_SCALE;
        new BlockColumn(List.of(WHOLE.paragraph(whose))).draw(page, WIDTH - MARGIN - width, y);
        PaperType.rule(page, WIDTH - MARGIN - WHOSE + 8, y + 22, WHOSE - 8);
    }

    private void addLegend(PageComposition page, double top) {
        double column = (WIDTH - 2 * MARGIN) / LEGEND_COLUMNS;
        ColumnSetter setter = new ColumnSetter(column - BOX_WIDTH - 14, 11);
        page.within(
                ReadingRole.LIST,
                () -> {
                    for (int i = 0; i < legend.size(); i++) {
                        double x = MARGIN + i % LEGEND_COLUMNS * column;
                        double y = top + Math.floorDiv(i, LEGEND_COLUMNS) * LEGEND_ROW;
                        box(page, x, y);
                        TextBlock name = setter.item("", legend.get(i));
                        name.draw(page, x + BOX_WIDTH + 8 - name.indent(), y - 2);
                    }
                });
    }

    /** An empty box to colour. */
    private static void box(PageComposition page, double x, double y) {
        PaperType.rule(page, x, y, BOX_WIDTH);
        PaperType.rule(page, x, y + BOX_HEIGHT, BOX_WIDTH);
        page.fill(new Rectangle2D.Double(x, y, 0.7, BOX_HEIGHT), PaperType.RULE);
        page.fill(new Rectangle2D.Double(x + BOX_WIDTH, y, 0.7, BOX_HEIGHT), PaperType.RULE);
    }

    private Sheet questions() {
        PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
        TextBlock heading = WHOLE.heading(words.get("worksheet.names"));
        heading.draw(page, MARGIN, MARGIN / 2);
        double y = addNames(page, MARGIN / 2 + heading.height() + 6);
        new WorksheetQuestions(lesson, texts, WIDTH - 2 * MARGIN)
                .draw(page, MARGIN, y, HEIGHT - MARGIN / 2);
        return finished(page);
    }

    private double addNames(PageComposition page, double top) {
        List<State> states = BlankMap.numbered(atlas);
        int rows = Math.ceilDiv(states.size(), NAME_COLUMNS);
        double column = (WIDTH - 2 * MARGIN) / NAME_COLUMNS;
        page.within(
                ReadingRole.LIST,
                () -> {
                    for (int i = 0; i < states.size(); i++) {
                        double x = MARGIN + Math.floorDiv(i, rows) * column;
                        double y = top + i % rows * NAME_ROW;
                        WHOLE.item("", Integer.toString(i + 1)).draw(page, x - 19.5, y);
                        PaperType.rule(page, x + NUMBER, y + 19, column - NUMBER - 16);
                    }
                });
        return top + rows * NAME_ROW + 6;
    }

    private List<LessonQuestion> asked() {
        return lesson.steps().stream().flatMap(step -> step.question().stream()).toList();
    }

    /** The answers below the solved map; what has no room there follows on pages of its own. */
    private void addAnswers(PdfPages pages) throws IOException {
        BlockColumn right = new BlockColumn(answerTexts());
        double mapHeight = HEIGHT - Math.min(right.height(), HEIGHT / 2) - 2 * MARGIN;
        double room = task.isPresent() ? HEIGHT - mapHeight - MARGIN : HEIGHT - 2 * MARGIN;
        BlockColumn.Cut cut = right.cut(room);
        pages.add(answers(cut.first(), mapHeight));
        while (!cut.rest().isEmpty()) {
            cut = cut.rest().cut(HEIGHT - 2 * MARGIN);
            PageComposition page = new PageComposition(PAGE, PaperType.PAPER);
            cut.first().draw(page, MARGIN, MARGIN);
            pages.add(finished(page));
        }
    }

    private Sheet answers(BlockColumn right, double mapHeight) {
        Optional<Sheet> map = task.map(done -> solved(done, mapHeight));
        PageComposition page =
                map.map(sheet -> PageComposition.over(sheet, PAGE, PaperType.PAPER))
                        .orElseGet(() -> new PageComposition(PAGE, PaperType.PAPER));
        page.addPicture();
        right.draw(page, MARGIN, map.isPresent() ? mapHeight : MARGIN);
        return finished(page);
    }

    private Sheet solved(ColouringTask done, double mapHeight) {
        PlateDesign design =
                PlateDesign.of(pageOf(mapHeight))
                        .withLegendPlace(LegendPlace.RIGHT)
                        .withTitle(Optional.of(words.get("worksheet.answers")));
        return sheets.maps().sheet(done.step(), language, design);
    }

    private List<TextBlock> answerTexts() {
        List<TextBlock> blocks = new ArrayList<>();
        List<State> states = BlankMap.numbered(atlas);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            names.add((i + 1) + " " + texts.in(states.get(i).name()));
        }
        blocks.add(WHOLE.paragraph(String.join(" · ", names)));
        List<LessonQuestion> asked = asked();
        for (int i = 0; i < asked.size(); i++) {
            String heading = words.get("worksheet.question", i + 1);
            blocks.add(WHOLE.paragraph(heading + ": " + texts.rightAnswer(asked.get(i))));
        }
        return blocks;
    }
}
