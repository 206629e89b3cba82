package org.plazaatlas.lesson.file;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonFigure;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.ViewJson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lessons in JSON: the tables of their fields. Equal lessons give equal text. */
final class LessonJson {

    private static final View NO_VIEW =
            View.of(LocalDate.EPOCH, new Extent(0, 0, 1, 1), Language.ES, Theme.LIGHT);

    private static final JsonField<LessonStep, Text> STEP_TITLE =
            JsonField.required("title", LessonTypes.TEXT, Text.EMPTY, LessonStep::title);
    private static final JsonField<LessonStep, Text> STEP_TEXT =
            JsonField.required("text", LessonTypes.TEXT, Text.EMPTY, LessonStep::text);
    private static final JsonField<LessonStep, View> VIEW =
            ViewJson.VIEW.field("view", NO_VIEW, LessonStep::view);
    private static final JsonField<LessonStep, Arrangement> ARRANGEMENT =
            JsonField.unlessDefault(
                    "arrangement",
                    ViewJson.ARRANGEMENTS,
                    Arrangement.ONE_MAP,
                    LessonStep::arrangement);
    private static final JsonField<LessonStep, List<PointingMark>> MARKS =
            JsonField.unlessDefault("marks", LessonTypes.MARKS, List.of(), LessonStep::marks);
    private static final JsonField<LessonStep, Optional<LessonQuestion>> QUESTION =
            JsonField.optional("question", LessonTypes.QUESTION, LessonStep::question);
    private static final JsonField<LessonStep, Text> NOTE =
            JsonField.unlessDefault("note", LessonTypes.TEXT, Text.EMPTY, LessonStep::note);
    private static final JsonField<LessonStep, List<LessonFigure>> FIGURES =
            JsonField.unlessDefault("figures", FigureTypes.FIGURES, List.of(), LessonStep::figures);

    static final JsonRecord<LessonStep> STEP =
            new JsonRecord<>(
                    List.of(
                            STEP_TITLE,
                            STEP_TEXT,
                            VIEW,
                            ARRANGEMENT,
                            MARKS,
                            QUESTION,
                            NOTE,
                            FIGURES),
                    LessonJson::step);

    private static final JsonField<Lesson, String> ID =
            JsonField.required("id", LessonTypes.ID, "-", Lesson::id);
    private static final JsonField<Lesson, Text> TITLE =
            JsonField.required("title", LessonTypes.TEXT, Text.EMPTY, Lesson::title);
    private static final JsonField<Lesson, Text> SUMMARY =
            JsonField.required("summary", LessonTypes.TEXT, Text.EMPTY, Lesson::summary);
    private static final JsonField<Lesson, List<Text>> GOALS =
            JsonField.withDefault("goals", LessonTypes.TEXTS, List.of(), Lesson::goals);
    private static final JsonField<Lesson, List<Text>> OPEN_QUESTIONS =
            JsonField.withDefault(
                    "openQuestions", LessonTypes.TEXTS, List.of(), Lesson::openQuestions);
    private static final JsonField<Lesson, List<PlanPart>> PLAN =
            JsonField.withDefault("plan", LessonTypes.PLAN, List.of(), Lesson::plan);

    /** A lesson but for its steps, which are read one by one so that each tells its problems. */
    static final JsonRecord<Lesson> FRAME =
            new JsonRecord<>(
                    List.of(ID, TITLE, SUMMARY, GOALS, OPEN_QUESTIONS, PLAN), LessonJson::frame);

    private LessonJson() {}

    private static LessonStep step(JsonFields fields) {
        return new LessonStep(
                STEP_TITLE.in(fields),
                STEP_TEXT.in(fields),
                VIEW.in(fields),
                ARRANGEMENT.in(fields),
                MARKS.in(fields),
                QUESTION.in(fields),
                NOTE.in(fields),
                FIGURES.in(fields));
    }

    private static Lesson frame(JsonFields fields) {
        return new Lesson(
                ID.in(fields),
                TITLE.in(fields),
                SUMMARY.in(fields),
                GOALS.in(fields),
                List.of(),
                OPEN_QUESTIONS.in(fields),
                PLAN.in(fields));
    }
}
