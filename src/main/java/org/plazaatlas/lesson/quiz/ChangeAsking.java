package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.view.Extent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Asks who is dominant in a state some years after somebody else was. */
record ChangeAsking(Undisputed facts) implements QuestionMaker {

    private static final int FEWEST_YEARS = 2;
    private static final int MOST_YEARS = 12;

    @Override
    public Optional<QuizQuestion> ask(RandomGenerator chance) {
        State state = facts.state(chance);
        LocalDate one = facts.day(chance);
        LocalDate other = one.plusYears(chance.nextInt(FEWEST_YEARS, MOST_YEARS + 1));
        if (!DateRange.isInOrder(other, facts.atlas().openingDate())) {
            return Optional.empty();
        }
        return facts.holderOf(state, one)
                .flatMap(
                        before ->
                                facts.holderOf(state, other)
                                        .flatMap(
                                                now ->
                                                        ask(
                                                                new Span(state, one, other),
                                                                before,
                                                                now,
                                                                chance)));
    }

    private record Span(State state, LocalDate from, LocalDate to) {}

    private Optional<QuizQuestion> ask(
            Span span, Holding before, Holding now, RandomGenerator chance) {
        boolean same = before.organizationId().equals(now.organizationId());
        if (!same && isNamedStill(span, before, now)) {
            return Optional.empty();
        }
        List<String> strangers =
                facts.strangersTo(span.state(), span.to()).stream()
                        .filter(id -> !facts.areKin(id, before.organizationId()))
                        .toList();
        List<Text> wrong = new ArrayList<>();
        if (!same) {
            wrong.add(name(before.organizationId()));
        }
        Choice.some(strangers, DominanceAsking.WRONG - wrong.size(), chance)
                .forEach(id -> wrong.add(name(id)));
        if (wrong.size() < DominanceAsking.WRONG) {
            return Optional.empty();
        }
        return Optional.of(question(span, before, now, wrong, chance));
    }

    /** Whether who was dominant before is kin to, or still named beside, who is dominant now. */
    private boolean isNamedStill(Span span, Holding before, Holding now) {
        return facts.areKin(before.organizationId(), now.organizationId())
                || !facts.strangersTo(span.state(), span.to()).contains(before.organizationId());
    }

    private QuizQuestion question(
            Span span, Holding before, Holding now, List<Text> wrong, RandomGenerator chance) {
        Text was = name(before.organizationId());
        Text is = name(now.organizationId());
        Text from = QuizText.day(span.from());
        Text to = QuizText.day(span.to());
        LessonQuestion question =
                new LessonQuestion(
                        QuizText.say("change.question", from, was, span.state().name(), to),
                        Choice.answers(is, wrong, chance),
                        QuizText.say(
                                was.equals(is) ? "change.still" : "change.explanation",
                                was,
                                is,
                                span.state().name(),
                                to));
        return new QuizQuestion(
                QuizKind.WHAT_CHANGED,
                question,
                Extent.ofState(facts.atlas(), span.state().code())
                        .map(extent -> QuizText.view(span.to(), extent)),
                List.of(),
                Stream.of(before, now)
                        .flatMap(holding -> DominanceAsking.sources(holding).stream())
                        .distinct()
                        .toList());
    }

    private Text name(String id) {
        return QuizText.organization(facts.atlas(), id);
    }
}
