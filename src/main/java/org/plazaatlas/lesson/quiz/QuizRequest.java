package org.plazaatlas.lesson.quiz;

import java.util.Set;

/**
 * Which quiz is wanted. The same request of the same atlas makes the same quiz.
 *
 * @param seed chooses the questions
 * @param count how many questions at most
 * @param kinds what is asked for
 */
public record QuizRequest(long seed, int count, Set<QuizKind> kinds) {

    /**
     * @throws IllegalArgumentException if nothing is asked
     */
    public QuizRequest {
        kinds = Set.copyOf(kinds);
        if (count < 1 || kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "a quiz of " + count + " questions of the kinds " + kinds + " asks nothing");
        }
    }
}
