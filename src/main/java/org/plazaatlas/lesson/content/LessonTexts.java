package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;

import java.util.stream.Stream;

/** The texts of a lesson that must stand in both languages. */
public final class LessonTexts {

    private LessonTexts() {}

    /** Those of the lesson as a whole. */
    public static Stream<Text> ofFrame(Lesson lesson) {
        return Stream.of(
                        Stream.of(lesson.title(), lesson.summary()),
                        lesson.goals().stream(),
                        lesson.openQuestions().stream(),
                        lesson.plan().stream().map(PlanPart::activity))
                .flatMap(texts -> texts);
    }

    /** Those of a step; labels and notes only if they are there. */
    public static Stream<Text> of(LessonStep step) {
        Stream<Text> optional =
                Stream.concat(
                        Stream.of(step.note()), step.marks().stream().map(PointingMark::label));
        return Stream.of(
                        Stream.of(step.title(), step.text()),
                        optional.filter(text -> !text.isEmpty()),
                        step.question().stream().flatMap(LessonTexts::of))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> of(LessonQuestion question) {
        return Stream.concat(
                Stream.of(question.question(), question.explanation()),
                question.answers().stream().map(LessonQuestion.Answer::text));
    }

    /** Whether all texts of a lesson stand in a language. */
    public static boolean areComplete(Lesson lesson, Language language) {
        return Stream.concat(ofFrame(lesson), lesson.steps().stream().flatMap(LessonTexts::of))
                .noneMatch(text -> text.in(language).isBlank());
    }
}
