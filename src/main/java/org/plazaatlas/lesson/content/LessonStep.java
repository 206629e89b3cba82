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

    /** A step of a view about which nothing is said yet. */
    public static LessonStep of(View view, Arrangement arrangement) {
        return new LessonStep(
                Text.EMPTY,
                Text.EMPTY,
                view,
                arrangement,
                List.of(),
                Optional.empty(),
                Text.EMPTY,
                List.of());
    }

    public LessonStep withTitle(Text changed) {
        return new LessonStep(changed, text, view, arrangement, marks, question, note, figures);
    }

    public LessonStep withText(Text changed) {
        return new LessonStep(title, changed, view, arrangement, marks, question, note, figures);
    }

    public LessonStep withView(View changed, Arrangement maps) {
        return new LessonStep(title, text, changed, maps, marks, question, note, figures);
    }

    public LessonStep withMarks(List<PointingMark> changed) {
        return new LessonStep(title, text, view, arrangement, changed, question, note, figures);
    }

    public LessonStep withQuestion(Optional<LessonQuestion> changed) {
        return new LessonStep(title, text, view, arrangement, marks, changed, note, figures);
    }

    public LessonStep withNote(Text changed) {
        return new LessonStep(title, text, view, arrangement, marks, question, changed, figures);
    }
}
