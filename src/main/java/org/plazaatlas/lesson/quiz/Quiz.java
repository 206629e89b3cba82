package org.plazaatlas.lesson.quiz;

import java.util.List;

/**
 * A quiz.
 *
 * @param seed that it was made from, so that it can be made again
 * @param questions in their order; fewer than asked for where the atlas has no more to ask
 */
public record Quiz(long seed, List<QuizQuestion> questions) {

    public Quiz {
        questions = List.copyOf(questions);
    }
}
