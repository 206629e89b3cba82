package org.plazaatlas.lesson.content;

/**
 * A figure in the text of a step that the atlas holds or computes, so that it can be found wrong
 * when the atlas changes.
 *
 * @param value as the text writes it, such as {@code 171,085} or {@code 25.8}
 * @param origin where it comes from
 */
public record LessonFigure(String value, FigureOrigin origin) {}
