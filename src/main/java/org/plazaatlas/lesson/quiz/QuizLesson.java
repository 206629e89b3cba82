package org.plazaatlas.lesson.quiz;

import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A quiz as a lesson of questions alone, so that it can be walked, presented and printed as one.
 */
public final class QuizLesson {

    private static final int MOST_LETTERS = 160;

    private QuizLesson() {}

    /** The lesson of a quiz; its notes name the sources of the answers. */
    public static Lesson of(Quiz quiz, Atlas atlas) {
        List<QuizQuestion> questions = quiz.questions();
        return new Lesson(
                "quiz-" + quiz.seed(),
                QuizText.say("quiz.title", Long.toString(quiz.seed())),
                QuizText.say("quiz.summary", questions.size()),
                List.of(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> step(i + 1, questions.get(i), atlas))
                        .toList(),
                List.of(),
                List.of());
    }

    private static LessonStep step(int number, QuizQuestion asked, Atlas atlas) {
        return new LessonStep(
                QuizText.say("quiz.number", number),
                Text.EMPTY,
                asked.view().orElseGet(() -> country(atlas)),
                Arrangement.ONE_MAP,
                asked.marks(),
                Optional.of(asked.question()),
                asked.sourceIds().isEmpty() ? Text.EMPTY : sources(asked, atlas),
                List.of());
    }

    private static View country(Atlas atlas) {
        return QuizText.view(atlas.openingDate(), Extent.ofCountry(atlas));
    }

    private static Text sources(QuizQuestion asked, Atlas atlas) {
        return new Text(sources(asked, atlas, Language.ES), sources(asked, atlas, Language.EN));
    }

    private static String sources(QuizQuestion asked, Atlas atlas, Language language) {
        return new SourceLine(atlas)
                .text(asked.sourceIds(), language, false, line -> line.length() <= MOST_LETTERS);
    }
}
