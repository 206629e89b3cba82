package org.plazaatlas.lesson.quiz;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes questions of one kind. */
@FunctionalInterface
interface QuestionMaker {

    /** A question by chance; empty if what chance chose cannot be asked without doubt. */
    Optional<QuizQuestion> ask(RandomGenerator chance);
}
