package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Chooses by chance. */
final class Choice {

    private Choice() {}

    /** One of a list that is not empty. */
    static <T> T of(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }

    /** At most so many of a list, in an order of chance. */
    static <T> List<T> some(List<T> all, int most, RandomGenerator chance) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, Random.from(chance));
        return mixed.subList(0, Math.min(most, mixed.size()));
    }

    /** The answers in an order of chance. */
    static List<Answer> answers(Text right, List<Text> wrong, RandomGenerator chance) {
        List<Answer> all = new ArrayList<>();
        all.add(new Answer(right, true));
        wrong.forEach(text -> all.add(new Answer(text, false)));
        return some(all, all.size(), chance);
    }
}
