package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Asks who is dominant in a state. */
record DominanceAsking(Undisputed facts) implements QuestionMaker {

    static final int WRONG = 3;

    @Override
    public Optional<QuizQuestion> ask(RandomGenerator chance) {
        State state = facts.state(chance);
        LocalDate day = facts.day(chance);
        return facts.holderOf(state, day).flatMap(holder -> ask(state, day, holder, chance));
    }

    private Optional<QuizQuestion> ask(
            State state, LocalDate day, Holding holder, RandomGenerator chance) {
        List<Text> wrong =
                Choice.some(facts.strangersTo(state, day), WRONG, chance).stream()
                        .map(this::name)
                        .toList();
        if (wrong.size() < WRONG) {
            return Optional.empty();
        }
        Text right = name(holder.organizationId());
        LessonQuestion question =
                new LessonQuestion(
                        QuizText.say("who.question", state.name(), QuizText.day(day)),
                        Choice.answers(right, wrong, chance),
                        QuizText.say("who.explanation", right, state.name(), QuizText.day(day)));
        Optional<View> view =
                Extent.ofState(facts.atlas(), state.code())
                        .map(extent -> QuizText.view(day, extent));
        return Optional.of(
                new QuizQuestion(
                        QuizKind.WHO_IS_DOMINANT, question, view, List.of(), sources(holder)));
    }

    private Text name(String id) {
        return QuizText.organization(facts.atlas(), id);
    }

    static List<String> sources(Holding holding) {
        return holding.claims().stream().map(Claim::sourceId).distinct().toList();
    }
}
