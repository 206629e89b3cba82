package org.plazaatlas.desktop.lesson.editor;

/**
 * Names a step of work on a lesson.
 *
 * @param step the index of the step that is seen after it; {@link LessonDraft#FRAME} for the lesson
 *     as a whole
 * @param place tells one text of a step from another, so that typing in two is two steps
 */
record LessonEdit(LessonChange change, int step, String place) {}
