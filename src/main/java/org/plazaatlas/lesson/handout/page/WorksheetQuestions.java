package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions of a worksheet in two columns: those of the steps, then those to discuss, with
 * lines to write on. Only whole questions are set; the foot of the page says how many more the
 * lesson has.
 */
final class WorksheetQuestions {

    private static final double GAP = 30;
    private static final double SIZE = 13.5;
    private static final double NOTE = 1.6 * SIZE;
    private static final int LINES = 3;
    private static final double LINE = 25;

    private final StepTexts texts;
    private final ColumnSetter setter;
    private final List<Asked> questions = new ArrayList<>();

    /** A question with the lines to write its answer on. */
    private record Asked(BlockColumn text, int lines) {

        double height() {
            return text.height() + lines * LINE;
        }

        void draw(PageComposition page, double x, double y, double width) {
            text.draw(page, x, y);
            for (int i = 1; i <= lines; i++) {
                PaperType.rule(page, x, y + text.height() + i * LINE - 6, width);
            }
        }
    }

    /**
     * @param width of both columns together, in logical pixels
     */
    WorksheetQuestions(Lesson lesson, StepTexts texts, double width) {
        this.texts = texts;
        setter = new ColumnSetter((width - GAP) / 2, SIZE);
        addOfSteps(lesson);
        addToDiscuss(lesson);
    }

    private void addOfSteps(Lesson lesson) {
        List<LessonQuestion> asked =
                lesson.steps().stream().flatMap(step -> step.question().stream()).toList();
        for (int i = 0; i < asked.size(); i++) {
            String heading = texts.words().get("worksheet.question", i + 1);
            questions.add(
                    new Asked(new BlockColumn(texts.question(heading, asked.get(i), setter)), 0));
        }
    }

    /** The first has the heading of them all above it. */
    private void addToDiscuss(Lesson lesson) {
        List<TextBlock> blocks = new ArrayList<>();
        for (TextBlock block : texts.openQuestions(lesson, setter)) {
            blocks.add(block);
            if (block.role() == ReadingRole.ITEM) {
                questions.add(new Asked(new BlockColumn(blocks), LINES));
                blocks.clear();
            }
        }
    }

    /** Draws the questions between two heights. */
    void draw(PageComposition page, double x, double top, double bottom) {
        double room = bottom - NOTE - top;
        int left = drawColumn(page, forLeft(room), x, top, room);
        List<Asked> rest = questions.subList(left, questions.size());
        double right = x + setter.width() + GAP;
        int more = rest.size() - drawColumn(page, rest, right, top, room);
        if (more > 0) {
            TextBlock note = setter.quiet(texts.words().get("worksheet.more", more));
            note.draw(page, x, bottom - NOTE);
        }
    }

    /** Those to discuss begin the right column if it has room for them all. */
    private List<Asked> forLeft(double room) {
        List<Asked> ofSteps = questions.stream().filter(asked -> asked.lines() == 0).toList();
        double toDiscuss =
                questions.stream()
                        .filter(asked -> asked.lines() > 0)
                        .mapToDouble(Asked::height)
                        .sum();
        return toDiscuss <= room ? ofSteps : questions;
    }

    /** Draws the first questions that a column has room for, and gives how many these are. */
    private int drawColumn(
            PageComposition page, List<Asked> candidates, double x, double top, double room) {
        double y = top;
        int drawn = 0;
        for (Asked question : candidates) {
            if (y + question.height() > top + room) {
                break;
            }
            question.draw(page, x, y, setter.width());
            y += question.height();
            drawn++;
        }
        return drawn;
    }
}
