package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;

import java.util.List;
import java.util.stream.Stream;

/** The texts of a lesson that must stand in both languages. */
public final class LessonTexts {

    private LessonTexts() {}

    /** What a text is in a lesson. */
    public enum Role implements Coded {
        TITLE("title"),
        SUMMARY("summary"),
        GOAL("goal"),
        OPEN_QUESTION("open_question"),
        ACTIVITY("activity"),
        STEP_TITLE("step_title"),
        STEP_TEXT("step_text"),
        NOTE("note"),
        LABEL("label"),
        QUESTION("question"),
        ANSWER("answer"),
        EXPLANATION("explanation");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A text, and what it is. */
    public record NamedText(Role role, Text text) {}

    /** Those of the lesson as a whole. */
    public static Stream<NamedText> ofFrame(Lesson lesson) {
        return Stream.of(
                        Stream.of(
                                new NamedText(Role.TITLE, lesson.title()),
                                new NamedText(Role.SUMMARY, lesson.summary())),
                        all(Role.GOAL, lesson.goals()),
                        all(Role.OPEN_QUESTION, lesson.openQuestions()),
                        all(Role.ACTIVITY, lesson.plan().stream().map(PlanPart::activity).toList()))
                .flatMap(texts -> texts);
    }

    private static Stream<NamedText> all(Role role, List<Text> texts) {
        return texts.stream().map(text -> new NamedText(role, text));
    }

    /** Those of a step; labels and notes only if they are there. */
    public static Stream<NamedText> of(LessonStep step) {
        Stream<NamedText> optional =
                Stream.concat(
                        Stream.of(new NamedText(Role.NOTE, step.note())),
                        all(Role.LABEL, step.marks().stream().map(PointingMark::label).toList()));
        return Stream.of(
                        Stream.of(
                                new NamedText(Role.STEP_TITLE, step.title()),
                                new NamedText(Role.STEP_TEXT, step.text())),
                        optional.filter(named -> !named.text().isEmpty()),
                        step.question().stream().flatMap(LessonTexts::of))
                .flatMap(texts -> texts);
    }

    private static Stream<NamedText> of(LessonQuestion question) {
        return Stream.concat(
                Stream.of(
                        new NamedText(Role.QUESTION, question.question()),
                        new NamedText(Role.EXPLANATION, question.explanation())),
                all(
                        Role.ANSWER,
                        question.answers().stream().map(LessonQuestion.Answer::text).toList()));
    }

    /** Whether all texts of a lesson stand in a language. */
    public static boolean areComplete(Lesson lesson, Language language) {
        return Stream.concat(ofFrame(lesson), lesson.steps().stream().flatMap(LessonTexts::of))
                .noneMatch(named -> named.text().in(language).isBlank());
    }
}
