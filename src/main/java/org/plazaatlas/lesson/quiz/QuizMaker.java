package org.plazaatlas.lesson.quiz;

import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.territory.time.History;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes quizzes from an atlas and its lessons. For one thread at a time. */
public final class QuizMaker {

    /** How often chance may choose something that cannot be asked without doubt. */
    private static final int MOST_TRIES = 400;

    private final Undisputed facts;
    private final LessonAsking lessons;

    public QuizMaker(History history, List<Lesson> lessons) {
        facts = new Undisputed(history);
        this.lessons = LessonAsking.of(lessons);
    }

    /** The quiz of a request: its kinds take turns, and no question is asked twice. */
    public Quiz make(QuizRequest request) {
        SplittableRandom chance = new SplittableRandom(request.seed());
        List<QuizKind> kinds =
                Arrays.stream(QuizKind.values()).filter(request.kinds()::contains).toList();
        List<QuizQuestion> questions = new ArrayList<>();
        Set<Object> asked = new HashSet<>();
        for (int turn = 0; turn < request.count(); turn++) {
            QuestionMaker maker = maker(kinds.get(turn % kinds.size()));
            ask(maker, chance.split(), asked).ifPresent(questions::add);
        }
        return new Quiz(request.seed(), questions);
    }

    private QuestionMaker maker(QuizKind kind) {
        return switch (kind) {
            case FIND_STATE -> new StateFinding(facts);
            case WHO_IS_DOMINANT -> new DominanceAsking(facts);
            case WHAT_CHANGED -> new ChangeAsking(facts);
            case ORDER_EVENTS -> new EventOrdering(facts.atlas());
            case READ_LEGEND -> new LegendReading(facts);
            case LESSON -> lessons;
        };
    }

    private static Optional<QuizQuestion> ask(
            QuestionMaker maker, RandomGenerator chance, Set<Object> asked) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<QuizQuestion> question = maker.ask(chance);
            if (question.isPresent() && asked.add(theme(question.get()))) {
                return question;
            }
        }
        return Optional.empty();
    }

    /** What makes a question the same as another one, whatever its wrong answers. */
    private static Object theme(QuizQuestion question) {
        return List.of(
                question.question().question(),
                question.question().answers().get(question.rightAnswer()));
    }
}
