package org.plazaatlas.lesson.content;

import org.plazaatlas.language.Text;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;

/**
 * One step of a lesson: a view and what is said of it.
 *
 * @param text in Markdown (CommonMark); a source is cited by its id, as in {@code [@ieee-79-2024]},
 *     and the atlas itself as {@code [@atlas]}
 * @param view what the step shows; its language and theme are those of the reader
 * @param arrangement on how many maps it is shown
 * @param marks what is drawn over the map, from bottom to top
 * @param note for the teacher; may be empty
 * @param figures those of the text that the atlas holds or computes
 */
public record LessonStep(
        Text title,
        Text text,
        View view,
        Arrangement arrangement,
        List<PointingMark> marks,
        Optional<LessonQuestion> question,
        Text note,
        List<LessonFigure> figures) {

    public LessonStep {
        marks = List.copyOf(marks);
        figures = List.copyOf(figures);
    }
}
