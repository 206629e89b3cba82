package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks for the name of a state that is outlined on a map without names. */
record StateFinding(Undisputed facts) implements QuestionMaker {

    private static final int WRONG = 3;

    @Override
    public Optional<QuizQuestion> ask(RandomGenerator chance) {
        State asked = facts.state(chance);
        List<Text> others =
                facts.atlas().contents().states().stream()
                        .filter(state -> !state.equals(asked))
                        .map(State::name)
                        .toList();
        LessonQuestion question =
                new LessonQuestion(
                        QuizText.say("find.question"),
                        Choice.answers(asked.name(), Choice.some(others, WRONG, chance), chance),
                        QuizText.say("find.explanation", asked.name(), asked.capital()));
        return Optional.of(
                new QuizQuestion(
                        QuizKind.FIND_STATE,
                        question,
                        Optional.of(
                                QuizText.view(
                                        facts.day(chance),
                                        Extent.ofCountry(facts.atlas()),
                                        Layer.STATE_NAMES,
                                        Layer.CITY_NAMES,
                                        Layer.PRIORITY_CITIES,
                                        Layer.OTHER_CITIES)),
                        List.of(
                                new PointingMark.Highlight(
                                        Subject.state(asked.code()), Text.EMPTY)),
                        List.of()));
    }
}
