package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks for the order of three events whose days are known and lie well apart. */
record EventOrdering(Atlas atlas) implements QuestionMaker {

    private static final int ASKED = 3;
    private static final int WRONG = 3;
    private static final long FEWEST_DAYS_BETWEEN = 180;

    /** A title with its year would give the order away. */
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    /** The orders of three things other than the right one are found among these. */
    private static final List<List<Integer>> ORDERS =
            List.of(
                    List.of(0, 1, 2),
                    List.of(0, 2, 1),
                    List.of(1, 0, 2),
                    List.of(1, 2, 0),
                    List.of(2, 0, 1),
                    List.of(2, 1, 0));

    @Override
    public Optional<QuizQuestion> ask(RandomGenerator chance) {
        List<Event> asked = Choice.some(askable(), ASKED, chance);
        List<Event> inOrder = asked.stream().sorted(Comparator.comparing(Event::start)).toList();
        if (asked.size() < ASKED || !areWellApart(inOrder)) {
            return Optional.empty();
        }
        List<Integer> right = inOrder.stream().map(asked::indexOf).toList();
        List<List<Integer>> others = ORDERS.stream().filter(order -> !order.equals(right)).toList();
        LessonQuestion question =
                new LessonQuestion(
                        QuizText.say(
                                "order.question",
                                asked.get(0).title(),
                                asked.get(1).title(),
                                asked.get(2).title()),
                        Choice.answers(
                                written(right),
                                Choice.some(others, WRONG, chance).stream()
                                        .map(EventOrdering::written)
                                        .toList(),
                                chance),
                        dated(inOrder));
        return Optional.of(
                new QuizQuestion(
                        QuizKind.ORDER_EVENTS,
                        question,
                        Optional.empty(),
                        List.of(),
                        inOrder.stream().map(Event::sourceId).distinct().toList()));
    }

    private List<Event> askable() {
        return atlas.contents().events().stream()
                .filter(event -> event.start().precision() == ChronoUnit.DAYS)
                .filter(event -> event.end().isEmpty())
                .filter(event -> !YEAR.matcher(event.title().es() + event.title().en()).find())
                .toList();
    }

    private static boolean areWellApart(List<Event> inOrder) {
        return IntStream.range(1, inOrder.size())
                .allMatch(
                        i ->
                                ChronoUnit.DAYS.between(
                                                inOrder.get(i - 1).start().firstDay(),
                                                inOrder.get(i).start().firstDay())
                                        >= FEWEST_DAYS_BETWEEN);
    }

    private static Text written(List<Integer> order) {
        return Text.same(
                order.stream()
                        .map(place -> Integer.toString(place + 1))
                        .collect(Collectors.joining(" → ")));
    }

    private static Text dated(List<Event> inOrder) {
        return new Text(dated(inOrder, Language.ES), dated(inOrder, Language.EN));
    }

    private static String dated(List<Event> inOrder, Language language) {
        List<String> lines = new ArrayList<>();
        for (Event event : inOrder) {
            lines.add(event.start().in(language) + ": " + event.title().in(language));
        }
        return String.join(". ", lines) + ".";
    }
}
