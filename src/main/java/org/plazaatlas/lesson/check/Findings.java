package org.plazaatlas.lesson.check;

import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Collects the findings of a check, for one part of a lesson after the other. */
final class Findings {

    private final List<LessonFinding> found = new ArrayList<>();
    private OptionalInt step = OptionalInt.empty();

    /** What is found from now on is of that step, counted from 1. */
    void atStep(int number) {
        step = OptionalInt.of(number);
    }

    /** Notes a finding; arguments that are a text are inserted in the language of the sentence. */
    void add(String key, Object... arguments) {
        found.add(new LessonFinding(step, Words.both(Findings.class, "finding." + key, arguments)));
    }

    List<LessonFinding> all() {
        return List.copyOf(found);
    }
}
