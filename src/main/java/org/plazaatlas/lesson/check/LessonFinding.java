package org.plazaatlas.lesson.check;

import org.plazaatlas.language.Text;

import java.util.OptionalInt;

/**
 * Something that a teacher must mend in a lesson.
 *
 * @param step number of the step, from 1; empty for the lesson as a whole
 * @param message what is wrong, what was expected, and what to do
 */
public record LessonFinding(OptionalInt step, Text message) {}
