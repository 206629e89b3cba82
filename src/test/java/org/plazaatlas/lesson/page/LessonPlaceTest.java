package org.plazaatlas.lesson.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.page.LessonPage.Asked;
import org.plazaatlas.lesson.page.LessonPage.Closing;
import org.plazaatlas.lesson.page.LessonPage.OfStep;
import org.plazaatlas.lesson.page.LessonPage.Opening;

class LessonPlaceTest {

    private static final LessonStep PLAIN = TinyLesson.step(TinyLesson.STATEMENT, TinyLesson.VIEW);
    private static final LessonStep ASKING =
            TinyLesson.withQuestion(TinyLesson.question(true, false));
    private static final Lesson LESSON = TinyLesson.of(PLAIN, ASKING, PLAIN);

    @Test
    void oneReaderSeesAPageAStep() {
        assertThat(LessonPlace.reading(LESSON).pages())
                .containsExactly(
                        new Opening(LESSON),
                        new OfStep(1, PLAIN),
                        new OfStep(2, ASKING),
                        new OfStep(3, PLAIN),
                        new Closing(LESSON));
    }

    @Test
    void aClassSeesTheQuestionBeforeItsAnswer() {
        assertThat(LessonPlace.presenting(LESSON).pages())
                .containsExactly(
                        new Opening(LESSON),
                        new OfStep(1, PLAIN),
                        new OfStep(2, ASKING),
                        new Asked(2, ASKING, false),
                        new Asked(2, ASKING, true),
                        new OfStep(3, PLAIN),
                        new Closing(LESSON));
    }

    @Test
    void noWayLeadsBeyondEitherEnd() {
        LessonPlace first = LessonPlace.reading(LESSON);
        assertThat(first.previous()).isEqualTo(first);
        assertThat(first.hasPrevious()).isFalse();
        LessonPlace last = first.at(99);
        assertThat(last.page()).isEqualTo(new Closing(LESSON));
        assertThat(last.next()).isEqualTo(last);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void aNumberLeadsToTheTextOfItsStep() {
        LessonPlace place = LessonPlace.presenting(LESSON);
        assertThat(place.atStep(3).page()).isEqualTo(new OfStep(3, PLAIN));
        assertThat(place.next().atStep(4)).isEqualTo(place.next());
    }

    @Test
    void openingAndClosingLieOverTheFirstAndTheLastMap() {
        assertThat(new Opening(LESSON).shown()).contains(PLAIN);
        assertThat(new Closing(TinyLesson.of(PLAIN, ASKING)).shown()).contains(ASKING);
        assertThat(new Opening(TinyLesson.of()).shown()).isEmpty();
    }
}
