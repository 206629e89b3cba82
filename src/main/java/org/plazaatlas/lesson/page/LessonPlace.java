package org.plazaatlas.lesson.page;

import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where somebody is in a lesson.
 *
 * @param pages of the lesson, in order; at least one
 * @param index of the page shown, from 0
 */
public record LessonPlace(Lesson lesson, List<LessonPage> pages, int index) {

    public LessonPlace {
        pages = List.copyOf(pages);
    }

    /** The first page for one reader, who sees the question of a step beside its text. */
    public static LessonPlace reading(Lesson lesson) {
        return at(lesson, false);
    }

    /** The first page for a class, which sees text, question and answer one after the other. */
    public static LessonPlace presenting(Lesson lesson) {
        return at(lesson, true);
    }

    /** The first question of a quiz, whose answers are reviewed at its end. */
    public static LessonPlace answering(Lesson quiz) {
        List<LessonPage> pages = new ArrayList<>();
        for (int i = 0; i < quiz.steps().size(); i++) {
            pages.add(new LessonPage.Asked(i + 1, quiz.steps().get(i), false));
        }
        pages.add(new LessonPage.Review(quiz));
        return new LessonPlace(quiz, pages, 0);
    }

    private static LessonPlace at(Lesson lesson, boolean asks) {
        List<LessonPage> pages = new ArrayList<>();
        if (!lesson.goals().isEmpty()) {
            pages.add(new LessonPage.Opening(lesson));
        }
        for (int i = 0; i < lesson.steps().size(); i++) {
            add(i + 1, lesson.steps().get(i), asks, pages);
        }
        if (!lesson.openQuestions().isEmpty()) {
            pages.add(new LessonPage.Closing(lesson));
        }
        return new LessonPlace(lesson, pages, 0);
    }

    private static void add(int number, LessonStep step, boolean asks, List<LessonPage> pages) {
        boolean asked = asks && step.question().isPresent();
        if (!asked || !step.text().isEmpty()) {
            pages.add(new LessonPage.OfStep(number, step));
        }
        if (asked) {
            pages.add(new LessonPage.Asked(number, step, false));
            pages.add(new LessonPage.Asked(number, step, true));
        }
    }

    public LessonPage page() {
        return pages.get(index);
    }

    /** The place at a page, or at the first or last one if there is none of that index. */
    public LessonPlace at(int other) {
        return new LessonPlace(lesson, pages, Math.clamp(other, 0, pages.size() - 1));
    }

    public LessonPlace next() {
        return at(index + 1);
    }

    public LessonPlace previous() {
        return at(index - 1);
    }

    public boolean hasNext() {
        return index < pages.size() - 1;
    }

    public boolean hasPrevious() {
        return index > 0;
    }

    /** The place at the first page of a step, by its number from 1; this place if there is none. */
    public LessonPlace atStep(int number) {
        return IntStream.range(0, pages.size())
                .filter(i -> isOf(number, pages.get(i)))
                .mapToObj(this::at)
                .findFirst()
                .orElse(this);
    }

    private static boolean isOf(int step, LessonPage page) {
        return switch (page) {
            case LessonPage.OfStep(var number, _) -> number == step;
            case LessonPage.Asked(var number, _, _) -> number == step;
            case LessonPage.Opening _, LessonPage.Closing _, LessonPage.Review _ -> false;
        };
    }
}
