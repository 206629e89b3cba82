package org.plazaatlas.lesson.quiz;

import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.text.Citations;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks a question of a lesson, over the map of its step. */
record LessonAsking(List<LessonStep> asking) implements QuestionMaker {

    static LessonAsking of(List<Lesson> lessons) {
        return new LessonAsking(
                lessons.stream()
                        .flatMap(lesson -> lesson.steps().stream())
                        .filter(step -> step.question().isPresent())
                        .toList());
    }

    @Override
    public Optional<QuizQuestion> ask(RandomGenerator chance) {
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        LessonStep step = Choice.of(asking, chance);
        LessonQuestion asked = step.question().orElseThrow();
        LessonQuestion mixed =
                new LessonQuestion(
                        asked.question(),
                        Choice.some(asked.answers(), asked.answers().size(), chance),
                        asked.explanation());
        return Optional.of(
                new QuizQuestion(
                        QuizKind.LESSON,
                        mixed,
                        Optional.of(step.view()),
                        step.marks(),
                        Citations.in(step.text().es()).stream()
                                .filter(id -> !id.equals(Citations.ATLAS))
                                .toList()));
    }
}
