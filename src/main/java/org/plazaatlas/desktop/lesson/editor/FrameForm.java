package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.PlanPart;

import java.util.List;
import java.util.function.UnaryOperator;

/** The form of the lesson as a whole: title, summary, goals, open questions and plan. */
final class FrameForm extends VBox {

    private static final int LINES = 4;

    private final LessonDraft draft;
    private final TextPair title;
    private final TextPair summary;
    private final TextPair goals;
    private final TextPair openQuestions;
    private final TextPair plan;

    FrameForm(LessonDraft draft, LiveWords words) {
        this.draft = draft;
        title =
                new TextPair(
                        "draftTitle",
                        "draftTitle",
                        words,
                        TextField::new,
                        text -> change("title", lesson -> lesson.withTitle(text)));
        summary =
                new TextPair(
                        "draftSummary",
                        "draftSummary",
                        words,
                        () -> area(2),
                        text -> change("summary", lesson -> lesson.withSummary(text)));
        goals =
                new TextPair(
                        "draftGoals",
                        "draftGoals",
                        words,
                        () -> area(LINES),
                        text -> change("goals", l -> l.withGoals(TextLines.list(text))));
        openQuestions =
                new TextPair(
                        "draftOpenQuestions",
                        "draftOpenQuestions",
                        words,
                        () -> area(LINES),
                        text -> change("open", l -> l.withOpenQuestions(TextLines.list(text))));
        plan =
                new TextPair(
                        "draftPlan",
                        "draftPlan",
                        words,
                        () -> area(LINES),
                        text -> change("plan", l -> l.withPlan(TextLines.plan(text))));
        getStyleClass().add("draft-form");
        getChildren().addAll(title, summary, goals, openQuestions, plan);
        draft.lessonProperty().subscribe(now -> now.ifPresent(this::show));
    }

    /** A field of several lines, in which Tab goes on to the next field. */
    static TextArea area(int rows) {
        TextArea area = new FieldArea();
        area.setPrefRowCount(rows);
        return area;
    }

    private void change(String place, UnaryOperator<Lesson> change) {
        draft.change(place, change);
    }

    private void show(Lesson lesson) {
        title.show(lesson.title());
        summary.show(lesson.summary());
        showLines(goals, lesson.goals());
        showLines(openQuestions, lesson.openQuestions());
        List<PlanPart> parts = lesson.plan();
        if (!TextLines.plan(plan.text()).equals(parts)) {
            plan.show(TextLines.writtenPlan(parts));
        }
    }

    /** A line that is being begun stays, though the list does not have it yet. */
    private static void showLines(TextPair pair, List<Text> list) {
        if (!TextLines.list(pair.text()).equals(list)) {
            pair.show(TextLines.written(list));
        }
    }
}
