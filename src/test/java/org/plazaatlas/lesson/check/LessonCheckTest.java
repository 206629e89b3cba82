package org.plazaatlas.lesson.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.FigureOrigin;
import org.plazaatlas.lesson.content.FigureOrigin.Counted;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Execution(ExecutionMode.CONCURRENT)
class LessonCheckTest {

    private static final LessonCheck CHECK = new LessonCheck(History.of(TinyAtlas.atlas()));

    private static List<String> findings(LessonStep step) {
        return findings(TinyLesson.of(step));
    }

    private static List<String> findings(Lesson lesson) {
        return CHECK.check(lesson).findings().stream().map(f -> f.message().en()).toList();
    }

    private static LessonStep saying(String es, String en) {
        return TinyLesson.step(new Text(es, en), TinyLesson.VIEW);
    }

    private static LessonStep seeing(View view) {
        return TinyLesson.step(TinyLesson.STATEMENT, view);
    }

    private static void finds(LessonStep step, String... words) {
        assertThat(findings(step)).singleElement().asString().contains(words);
    }

    @Test
    void aSoundLessonHasNoFindings() {
        assertThat(findings(TinyLesson.withMarks(TinyLesson.marks()))).isEmpty();
    }

    @Test
    void rightAnswersThatAllStandInOnePlaceAreFound() {
        LessonStep first = TinyLesson.withQuestion(TinyLesson.question(true, false));
        LessonStep second = TinyLesson.withQuestion(TinyLesson.question(false, true));
        assertThat(findings(TinyLesson.of(first, first)))
                .singleElement()
                .asString()
                .contains("in all 2 questions the right answer is number 1");
        assertThat(findings(TinyLesson.of(first, second))).isEmpty();
    }

    @Test
    void aMissingTranslationIsFound() {
        LessonStep step = saying("Hay algo. [@atlas]", "");
        assertThat(findings(step)).anyMatch(f -> f.contains("the English of \"Hay algo."));
    }

    @Test
    void aStatementWithoutASourceIsFoundInEachLanguage() {
        assertThat(findings(saying("Hay algo.", "There is something.")))
                .containsExactly(
                        "a statement without a source: \"Hay algo.\"",
                        "a statement without a source: \"There is something.\"");
    }

    @Test
    void otherSourcesInTheOtherLanguageAreFound() {
        assertThat(findings(saying("Hay. [@atlas]", "There is. [@nobody]")))
                .anyMatch(f -> f.contains("cite different sources"))
                .anyMatch(f -> f.contains("no source nobody"));
    }

    @Test
    void unknownIdsOfTheViewAreFound() {
        finds(seeing(TinyLesson.VIEW.withShownAlone(Optional.of("nadie"))), "organization:nadie");
        finds(
                seeing(TinyLesson.VIEW.withHiddenOrganizations(Set.of("nadie"))),
                "organization:nadie");
        finds(seeing(TinyLesson.VIEW.withSelection(Optional.of(Subject.state("99")))), "state:99");
        finds(seeing(TinyLesson.VIEW.withDate(LocalDate.of(1850, 1, 1))), "does not cover");
    }

    @Test
    void unknownPlacesOfMarksAreFound() {
        finds(
                TinyLesson.withMarks(
                        new PointingMark.Ring(
                                new MapSpot.OfSubject(Subject.city("nowhere")), 5, Text.EMPTY)),
                "city:nowhere");
        finds(
                TinyLesson.withMarks(
                        new PointingMark.Highlight(Subject.organization("norte"), Text.EMPTY)),
                "only states");
    }

    @Test
    void aViewThatShowsNothingNamedIsFound() {
        View sea = TinyLesson.VIEW.withExtent(new Extent(9e6, 9e6, 9.1e6, 9.1e6));
        String name = TinyAtlas.atlas().state("01").orElseThrow().name().es();
        Text text = Text.same("So it is at " + name + ". [@atlas]");
        assertThat(findings(TinyLesson.step(text, sea)))
                .anyMatch(f -> f.contains("shows nothing") && f.contains("state:01"));
        assertThat(findings(TinyLesson.step(text, TinyLesson.VIEW))).isEmpty();
    }

    @Test
    void aLongTextIsFound() {
        String words = "uno ".repeat(LessonCheck.MOST_WORDS + 1) + "[@atlas]";
        assertThat(findings(saying(words, "One. [@atlas]")))
                .anyMatch(f -> f.contains("Spanish has 61 words"));
    }

    @Test
    void aHardTextIsFoundAndTheFigureTold() {
        String hard =
                "Institutional internationalization notwithstanding, organizational"
                        + " intercommunication characteristically necessitates interoperability."
                        + " [@atlas]";
        assertThat(findings(saying("Sí. [@atlas]", hard)))
                .anyMatch(f -> f.contains("Flesch ease of"));
    }

    @Test
    void aQuestionHasExactlyOneRightAnswer() {
        finds(TinyLesson.withQuestion(TinyLesson.question(true, true)), "2 answers, 2 of them");
        finds(TinyLesson.withQuestion(TinyLesson.question(true)), "1 answers");
    }

    @Test
    void aFigureThatTheAtlasDoesNotBearOutIsFound() {
        int events = TinyAtlas.atlas().contents().events().size();
        Text right = Text.same("Son " + events + ". [@atlas]");
        FigureOrigin counted = new FigureOrigin.Count(Counted.EVENTS);
        LessonStep step = TinyLesson.withFigure(Integer.toString(events), counted);
        assertThat(findings(saidAs(right, step))).isEmpty();
        finds(saidAs(Text.same("Son 99. [@atlas]"), TinyLesson.withFigure("99", counted)), "99");
    }

    @Test
    void aFigureThatTheTextDoesNotHaveIsFound() {
        int events = TinyAtlas.atlas().contents().events().size();
        LessonStep step =
                TinyLesson.withFigure(
                        Integer.toString(events), new FigureOrigin.Count(Counted.EVENTS));
        finds(saidAs(Text.same("So. [@atlas]"), step), "does not stand in both");
    }

    @Test
    void aFigureOfNothingIsFound() {
        finds(
                saidAs(
                        Text.same("Son 5. [@atlas]"),
                        TinyLesson.withFigure("5", new FigureOrigin.National("none", 1))),
                "nothing to compute");
    }

    private static LessonStep saidAs(Text text, LessonStep step) {
        return new LessonStep(
                step.title(),
                text,
                step.view(),
                step.arrangement(),
                step.marks(),
                step.question(),
                step.note(),
                step.figures());
    }
}
