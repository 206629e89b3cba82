package org.plazaatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The answers that somebody has given.
 *
 * @param given the index of the answer to each question; -1 where there is none yet
 */
public record QuizAnswers(Quiz quiz, List<Integer> given) {

    private static final int NONE = -1;

    public QuizAnswers {
        given = List.copyOf(given);
    }

    /** Before the first answer. */
    public static QuizAnswers none(Quiz quiz) {
        return new QuizAnswers(quiz, Collections.nCopies(quiz.questions().size(), NONE));
    }

    /** With the answer to one question; the first answer stands. */
    public QuizAnswers with(int question, int answer) {
        if (given.get(question) != NONE) {
            return this;
        }
        List<Integer> changed = new ArrayList<>(given);
        changed.set(question, answer);
        return new QuizAnswers(quiz, changed);
    }

    /** The answer given to a question. */
    public OptionalInt to(int question) {
        int answer = given.get(question);
        return answer == NONE ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    public boolean isRight(int question) {
        return given.get(question) == quiz.questions().get(question).rightAnswer();
    }

    /** How many answers are right. */
    public int score() {
        int right = 0;
        for (int i = 0; i < given.size(); i++) {
            right += isRight(i) ? 1 : 0;
        }
        return right;
    }

    /** How many questions have an answer. */
    public int answered() {
        return (int) given.stream().filter(answer -> answer != NONE).count();
    }
}
