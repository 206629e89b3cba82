package org.plazaatlas.desktop.lesson.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Laws of a draft, tried with random work on it. */
class LessonDraftTest {

    private static final Path FILE = Path.of("tiny.lesson");
    private static final Lesson LESSON =
            TinyLesson.of(
                    TinyLesson.withMarks(TinyLesson.marks()),
                    TinyLesson.step(TinyLesson.STATEMENT, TinyLesson.VIEW));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allWorkIsUndoneStepByStepAndDoneAgain(long seed) {
        Random random = new Random(seed);
        LessonDraft draft = new LessonDraft();
        draft.start(LESSON, Optional.of(FILE));
        for (int i = 0; i < 40; i++) {
            work(draft, random);
            assertThat(steps(draft)).isPositive();
            assertThat(draft.indexProperty().get()).isBetween(LessonDraft.FRAME, steps(draft) - 1);
        }
        Lesson worked = draft.lessonProperty().get().orElseThrow();
        List<Lesson> back = new ArrayList<>();
        while (draft.historyProperty().get().undoable().isPresent()) {
            back.add(draft.lessonProperty().get().orElseThrow());
            draft.undo();
        }
        assertThat(draft.lessonProperty().get()).contains(LESSON);
        assertThat(draft.unsavedProperty().get()).isFalse();
        for (Lesson expected : back.reversed()) {
            draft.redo();
            assertThat(draft.lessonProperty().get()).contains(expected);
        }
        assertThat(draft.lessonProperty().get()).contains(worked);
    }

    @Test
    void whoGoesOnFromADraftCanUndoItsWork() {
        LessonDraft draft = new LessonDraft();
        draft.start(LESSON, Optional.of(FILE));
        draft.turnTo(1);
        draft.copyStep();
        LessonDraft next = new LessonDraft();
        next.goOnFrom(draft);
        assertThat(next.lessonProperty().get()).isEqualTo(draft.lessonProperty().get());
        assertThat(next.indexProperty().get()).isEqualTo(2);
        assertThat(next.unsavedProperty().get()).isTrue();
        next.undo();
        assertThat(next.lessonProperty().get()).contains(LESSON);
        assertThat(next.unsavedProperty().get()).isFalse();
    }

    private static int steps(LessonDraft draft) {
        return draft.lessonProperty().get().orElseThrow().steps().size();
    }

    private static void work(LessonDraft draft, Random random) {
        int step = random.nextInt(steps(draft));
        Text text = Text.same("t" + random.nextInt(1000));
        switch (random.nextInt(8)) {
            case 0 -> draft.turnTo(step);
            case 1 -> draft.turnTo(LessonDraft.FRAME);
            case 2 -> draft.copyStep();
            case 3 -> draft.removeStep();
            case 4 -> draft.move(step, random.nextInt(steps(draft)));
            case 5 -> draft.change("title", lesson -> lesson.withTitle(text));
            case 6 -> draft.changeStep(LessonChange.TEXT, "text", s -> s.withText(text));
            default -> draft.draw(TinyLesson.marks()[random.nextInt(4)]);
        }
    }
}
