package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Text;

import java.util.List;

/**
 * A question about a step, with answers to choose from.
 *
 * @param explanation why the right answer is right
 */
public record LessonQuestion(Text question, List<Answer> answers, Text explanation) {

    public LessonQuestion {
        answers = List.copyOf(answers);
    }

    /** One of the answers to choose from. */
    public record Answer(Text text, boolean right) {}

    public LessonQuestion withQuestion(Text changed) {
        return new LessonQuestion(changed, answers, explanation);
    }

    public LessonQuestion withAnswers(List<Answer> changed) {
        return new LessonQuestion(question, changed, explanation);
    }

    public LessonQuestion withExplanation(Text changed) {
        return new LessonQuestion(question, answers, changed);
    }
}
