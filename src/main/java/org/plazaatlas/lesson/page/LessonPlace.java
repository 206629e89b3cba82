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

    private static LessonPlace at(Lesson lesson, boolean asks) {
        List<LessonPage> pages = new ArrayList<>();
        if (!lesson.goals().isEmpty()) {
            pages.add(new LessonPage.Opening(lesson));
        }
        for (int i = 0; i < lesson.steps().size(); i++) {
            LessonStep step = lesson.steps().get(i);
            pages.add(new LessonPage.OfStep(i + 1, step));
            if (asks && step.question().isPresent()) {
                pages.add(new LessonPage.Asked(i + 1, step, false));
                pages.add(new LessonPage.Asked(i + 1, step, true));
            }
        }
        if (!lesson.openQuestions().isEmpty()) {
            pages.add(new LessonPage.Closing(lesson));
        }
        return new LessonPlace(lesson, pages, 0);
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

    /** The place at the text of a step, by its number from 1; this place if there is none. */
    public LessonPlace atStep(int number) {
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i) instanceof LessonPage.OfStep(int n, _) && n == number)
                .mapToObj(this::at)
                .findFirst()
                .orElse(this);
    }
}
