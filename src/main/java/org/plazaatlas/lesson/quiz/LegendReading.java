package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.view.Extent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks what the drawing of a state means: even colour, stripes, marks alone, or nothing. */
record LegendReading(Undisputed facts) implements QuestionMaker {

    /** What a status is drawn as; others look too much like one of these to be asked for. */
    private static final Map<Status, String> DRAWN =
            new EnumMap<>(
                    Map.of(
                            Status.HELD, "legend.held",
                            Status.CONTESTED, "legend.contested",
                            Status.MIXED, "legend.present",
                            Status.PRESENT, "legend.present",
                            Status.UNCLAIMED, "legend.unclaimed"));

    @Override
    public Optional<QuizQuestion> ask(RandomGenerator chance) {
        State state = facts.state(chance);
        LocalDate day = facts.day(chance);
        return facts.statusOf(state, day)
                .map(DRAWN::get)
                .map(right -> ask(state, day, right, chance));
    }

    private QuizQuestion ask(State state, LocalDate day, String right, RandomGenerator chance) {
        List<Text> wrong =
                DRAWN.values().stream()
                        .distinct()
                        .filter(key -> !key.equals(right))
                        .sorted()
                        .map(QuizText::say)
                        .toList();
        LessonQuestion question =
                new LessonQuestion(
                        QuizText.say("legend.question", state.name(), QuizText.day(day)),
                        Choice.answers(QuizText.say(right), wrong, chance),
                        QuizText.say(right + ".why"));
        return new QuizQuestion(
                QuizKind.READ_LEGEND,
                question,
                Extent.ofState(facts.atlas(), state.code())
                        .map(extent -> QuizText.view(day, extent)),
                List.of(new PointingMark.Highlight(Subject.state(state.code()), Text.EMPTY)),
                List.of());
    }
}
