package org.plazaatlas.lesson.quiz;

import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;

/**
 * A question of a quiz.
 *
 * @param question with exactly one right answer
 * @param view the map that it is about; its language and theme are those of the reader
 * @param marks what is pointed at on that map
 * @param sourceIds what the right answer rests on, for the review
 */
public record QuizQuestion(
        QuizKind kind,
        LessonQuestion question,
        Optional<View> view,
        List<PointingMark> marks,
        List<String> sourceIds) {

    public QuizQuestion {
        marks = List.copyOf(marks);
        sourceIds = List.copyOf(sourceIds);
    }

    /** The index of the right answer. */
    public int rightAnswer() {
        int index = 0;
        while (!question.answers().get(index).right()) {
            index++;
        }
        return index;
    }
}
