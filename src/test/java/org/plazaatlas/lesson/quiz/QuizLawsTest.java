package org.plazaatlas.lesson.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Laws of quizzes, over seeds: the right answer is right by the tables of the atlas, and each wrong
 * one is wrong by them, read here anew and not by the code that asks.
 */
class QuizLawsTest {

    private static final int COUNT = 12;
    private static final History HISTORY = MexicoAtlas.history();
    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final QuizMaker MAKER =
            new QuizMaker(
                    HISTORY,
                    List.of(
                            TinyLesson.of(
                                    TinyLesson.withQuestion(TinyLesson.question(false, true)))));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2024, 987_654_321})
    void everyQuestionHasOneRightAnswerAndNoTwoAlike(long seed) {
        Quiz quiz = quiz(seed, EnumSet.allOf(QuizKind.class));
        assertThat(quiz.questions()).hasSizeGreaterThan(COUNT / 2);
        for (QuizQuestion asked : quiz.questions()) {
            List<Answer> answers = asked.question().answers();
            assertThat(answers).filteredOn(Answer::right).hasSize(1);
            assertThat(answers.stream().map(Answer::text)).doesNotHaveDuplicates();
            assertThat(answers.get(asked.rightAnswer()).right()).isTrue();
        }
    }

    @Test
    void aSeedMakesTheSameQuizForTheWholeClass() {
        Set<QuizKind> all = EnumSet.allOf(QuizKind.class);
        assertThat(quiz(7, all)).isEqualTo(quiz(7, all));
        assertThat(quiz(7, all).questions()).isNotEqualTo(quiz(8, all).questions());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theStateFoundIsTheOneOutlined(long seed) {
        assertThat(quiz(seed, Set.of(QuizKind.FIND_STATE)).questions())
                .hasSize(COUNT)
                .allSatisfy(
                        asked -> {
                            PointingMark.Highlight outlined =
                                    (PointingMark.Highlight) asked.marks().getFirst();
                            State state = ATLAS.state(outlined.subject().id()).orElseThrow();
                            assertThat(right(asked)).isEqualTo(state.name());
                        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoIsDominantIsToldByTheClaimsAndNobodyElseIsNamed(long seed) {
        assertThat(quiz(seed, Set.of(QuizKind.WHO_IS_DOMINANT)).questions())
                .isNotEmpty()
                .allSatisfy(
                        asked ->
                                assertToldByClaims(
                                        asked,
                                        stateOf(asked, "who.question"),
                                        asked.view().orElseThrow().date()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoFollowedIsToldByTheClaims(long seed) {
        for (QuizQuestion asked : quiz(seed, Set.of(QuizKind.WHAT_CHANGED)).questions()) {
            LocalDate day = asked.view().orElseThrow().date();
            String text = asked.question().question().en();
            State state =
                    ATLAS.contents().states().stream()
                            .filter(one -> text.contains(" in " + one.name().en() + ". "))
                            .findFirst()
                            .orElseThrow();
            assertToldByClaims(asked, state, day);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theRightOrderOfEventsIsThatOfTheirDays(long seed) {
        assertThat(quiz(seed, Set.of(QuizKind.ORDER_EVENTS)).questions())
                .isNotEmpty()
                .allSatisfy(QuizLawsTest::assertOrdered);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLegendReadIsThatOfTheLabels(long seed) {
        assertThat(quiz(seed, Set.of(QuizKind.READ_LEGEND)).questions())
                .isNotEmpty()
                .allSatisfy(QuizLawsTest::assertDrawn);
    }

    @Test
    void questionsOfLessonsAreAskedOnceEach() {
        assertThat(quiz(1, Set.of(QuizKind.LESSON)).questions()).hasSize(1);
    }

    @Test
    void aTinyAtlasAsksWhatItCan() {
        QuizMaker maker = new QuizMaker(History.of(TinyAtlas.atlas()), List.of());
        assertThat(maker.make(new QuizRequest(1, 4, Set.of(QuizKind.LESSON))).questions())
                .isEmpty();
        assertThat(maker.make(new QuizRequest(1, 4, Set.of(QuizKind.FIND_STATE))).questions())
                .hasSize(4);
    }

    @Test
    void theFirstAnswerStandsAndIsScored() {
        Quiz quiz = quiz(1, Set.of(QuizKind.FIND_STATE));
        int right = quiz.questions().getFirst().rightAnswer();
        QuizAnswers answers = QuizAnswers.none(quiz).with(0, right).with(0, right + 1);
        assertThat(answers.score()).isEqualTo(1);
        assertThat(answers.to(0)).hasValue(right);
        assertThat(answers.answered()).isEqualTo(1);
        int wrong = (quiz.questions().get(1).rightAnswer() + 1) % 4;
        assertThat(answers.with(1, wrong).score()).isEqualTo(1);
    }

    private static Quiz quiz(long seed, Set<QuizKind> kinds) {
        return MAKER.make(new QuizRequest(seed, COUNT, kinds));
    }

    private static Text right(QuizQuestion asked) {
        return asked.question().answers().get(asked.rightAnswer()).text();
    }

    private static State stateOf(QuizQuestion asked, String key) {
        LocalDate day = asked.view().orElseThrow().date();
        return ATLAS.contents().states().stream()
                .filter(
                        state ->
                                QuizText.say(key, state.name(), QuizText.day(day))
                                        .equals(asked.question().question()))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the claims in force on the day whose areas meet the state. */
    private static void assertToldByClaims(QuizQuestion asked, State state, LocalDate day) {
        Mosaic mosaic = HISTORY.mosaic();
        FaceSet faces = mosaic.facesOfState(state.code());
        List<Claim> there =
                HISTORY.claimsInForce(day).stream()
                        .filter(claim -> mosaic.facesOf(claim.area()).intersects(faces))
                        .toList();
        for (Answer answer : asked.question().answers()) {
            Stream<Claim> of = there.stream().filter(claim -> isOf(answer.text(), claim));
            if (answer.right()) {
                assertThat(of).as("%s", asked).anyMatch(claim -> claim.level() == Level.DOMINANT);
            } else {
                assertThat(of).as("%s: %s", asked, answer.text().en()).isEmpty();
            }
        }
    }

    /** Whether a claim is of an organization or of anything that belongs to it. */
    private static boolean isOf(Text name, Claim claim) {
        String id = claim.organizationId();
        return Stream.concat(Stream.of(id), HISTORY.lineage().ancestorsOf(id).stream())
                .anyMatch(one -> ATLAS.organization(one).orElseThrow().name().equals(name));
    }

    private static void assertOrdered(QuizQuestion asked) {
        String text = asked.question().question().en();
        List<LocalDate> days = Stream.of(1, 2, 3).map(number -> dayOf(text, number)).toList();
        for (Answer answer : asked.question().answers()) {
            List<LocalDate> ordered =
                    Stream.of(answer.text().en().split(" → "))
                            .map(number -> days.get(Integer.parseInt(number) - 1))
                            .toList();
            boolean inOrder = ordered.equals(ordered.stream().sorted().toList());
            assertThat(inOrder).as("%s: %s", text, answer).isEqualTo(answer.right());
        }
    }

    private static LocalDate dayOf(String text, int number) {
        Event event =
                ATLAS.contents().events().stream()
                        .filter(one -> text.contains("(" + number + ") " + one.title().en() + "."))
                        .findFirst()
                        .orElseThrow();
        return event.start().firstDay();
    }

    private static void assertDrawn(QuizQuestion asked) {
        PointingMark.Highlight outlined = (PointingMark.Highlight) asked.marks().getFirst();
        LocalDate day = asked.view().orElseThrow().date();
        FaceSet faces = HISTORY.mosaic().facesOfState(outlined.subject().id());
        double whole = HISTORY.mosaic().areaSquareKm(faces);
        Set<Status> drawn =
                faces.stream()
                        .filter(
                                face ->
                                        HISTORY.mosaic().areaSquareKm(FaceSet.of(face))
                                                > 0.001 * whole)
                        .mapToObj(face -> HISTORY.at(day).label(face).status())
                        .collect(Collectors.toSet());
        assertThat(drawn).hasSize(1);
        String key =
                switch (drawn.iterator().next()) {
                    case HELD -> "legend.held";
                    case CONTESTED -> "legend.contested";
                    case MIXED, PRESENT -> "legend.present";
                    default -> "legend.unclaimed";
                };
        assertThat(right(asked)).isEqualTo(QuizText.say(key));
    }
}
