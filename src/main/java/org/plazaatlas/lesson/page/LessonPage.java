package org.plazaatlas.lesson.page;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;

import java.util.Optional;

/** What is shown at once while a lesson is gone through. */
public sealed interface LessonPage {

    /** The step whose map is shown; empty if the lesson has no step. */
    Optional<LessonStep> shown();

    /** What stands over the page. */
    Text title();

    /** What the lesson is about and what pupils will learn, over the map of the first step. */
    record Opening(Lesson lesson) implements LessonPage {

        @Override
        public Optional<LessonStep> shown() {
            return lesson.steps().stream().findFirst();
        }

        @Override
        public Text title() {
            return lesson.title();
        }
    }

    /**
     * The text of a step.
     *
     * @param number from 1
     */
    record OfStep(int number, LessonStep step) implements LessonPage {

        @Override
        public Optional<LessonStep> shown() {
            return Optional.of(step);
        }

        @Override
        public Text title() {
            return step.title();
        }
    }

    /**
     * The question of a step, for a class to answer.
     *
     * @param number that of the step, from 1
     * @param answered whether the right answer is shown and explained
     */
    record Asked(int number, LessonStep step, boolean answered) implements LessonPage {

        @Override
        public Optional<LessonStep> shown() {
            return Optional.of(step);
        }

        @Override
        public Text title() {
            return step.title();
        }
    }

    /** What somebody answered in a quiz, over the map of the last question. */
    record Review(Lesson lesson) implements LessonPage {

        @Override
        public Optional<LessonStep> shown() {
            return new Closing(lesson).shown();
        }

        @Override
        public Text title() {
            return lesson.title();
        }
    }

    /** The questions without one right answer, over the map of the last step. */
    record Closing(Lesson lesson) implements LessonPage {

        @Override
        public Optional<LessonStep> shown() {
            return lesson.steps().isEmpty()
                    ? Optional.empty()
                    : Optional.of(lesson.steps().getLast());
        }

        @Override
        public Text title() {
            return lesson.title();
        }
    }
}
