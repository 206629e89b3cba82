package org.plazaatlas.lesson.check;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.LessonTexts;
import org.plazaatlas.lesson.content.LessonTexts.NamedText;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.lesson.text.LessonMarkdown;
import org.plazaatlas.lesson.text.ReadingEase;
import org.plazaatlas.territory.time.History;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks lessons against an atlas. For one thread at a time. */
public final class LessonCheck {

    /** The most words that the text of a step may have in either language. */
    public static final int MOST_WORDS = 60;

    /**
     * The least reading ease for readers of 15 to 18: from 50 on, Flesch calls a text fit for high
     * school, and Fernández Huerta for readers about to enter university.
     */
    public static final int LEAST_EASE = 50;

    private final IdCheck ids;
    private final ShownCheck shown;
    private final FigureCheck figures;

    public LessonCheck(History history) {
        ids = new IdCheck(history.atlas());
        shown = new ShownCheck(history);
        figures = new FigureCheck(new AtlasFigures(history));
    }

    /** Everything that must be mended, and how easily the lesson is read. */
    public LessonReport check(Lesson lesson) {
        Findings findings = new Findings();
        List<ReadingEase> reading =
                Arrays.stream(Language.values()).map(language -> ease(lesson, language)).toList();
        checkFrame(lesson, findings);
        reading.forEach(ease -> checkEase(ease, findings));
        for (int i = 0; i < lesson.steps().size(); i++) {
            findings.atStep(i + 1);
            check(lesson.steps().get(i), findings);
        }
        return new LessonReport(findings.all(), reading);
    }

    private static ReadingEase ease(Lesson lesson, Language language) {
        String all =
                lesson.steps().stream()
                        .map(step -> LessonMarkdown.plain(step.text().in(language)))
                        .collect(Collectors.joining("\n"));
        return ReadingEase.of(all, language);
    }

    private static void checkEase(ReadingEase ease, Findings findings) {
        if (ease.score() < LEAST_EASE) {
            findings.add("ease." + ease.language().code(), Math.round(ease.score()), LEAST_EASE);
        }
    }

    private static void checkFrame(Lesson lesson, Findings findings) {
        LessonTexts.ofFrame(lesson).forEach(named -> checkTranslated(named, findings));
        if (lesson.goals().isEmpty()) {
            findings.add("goals.missing");
        }
        checkPlacesOfAnswers(lesson, findings);
    }

    /** Pupils soon see it when the right answer always stands in the same place. */
    private static void checkPlacesOfAnswers(Lesson lesson, Findings findings) {
        List<Integer> places =
                lesson.steps().stream()
                        .flatMap(step -> step.question().stream())
                        .map(LessonCheck::placeOfRight)
                        .filter(place -> place >= 0)
                        .toList();
        if (places.size() > 1 && Set.copyOf(places).size() == 1) {
            findings.add("answers.place", places.size(), places.getFirst() + 1);
        }
    }

    /** From 0; -1 if no answer is right. */
    private static int placeOfRight(LessonQuestion question) {
        return question.answers().stream().map(LessonQuestion.Answer::right).toList().indexOf(true);
    }

    private void check(LessonStep step, Findings findings) {
        LessonTexts.of(step).forEach(named -> checkTranslated(named, findings));
        checkStatements(step.text(), findings);
        for (Language language : Language.values()) {
            checkLength(step.text().in(language), language, findings);
        }
        step.question().ifPresent(question -> checkQuestion(question, findings));
        ids.check(step, findings);
        shown.check(step, findings);
        figures.check(step, findings);
    }

    private static void checkTranslated(NamedText named, Findings findings) {
        Text text = named.text();
        if (text.isEmpty()) {
            findings.add("missing." + named.role().code());
        } else if (text.es().isBlank()) {
            findings.add("translation.es", text.en());
        } else if (text.en().isBlank()) {
            findings.add("translation.en", text.es());
        }
    }

    /** Each paragraph cites a source, and both languages cite the same ones. */
    private static void checkStatements(Text text, Findings findings) {
        for (Language language : Language.values()) {
            LessonMarkdown.paragraphs(text.in(language)).stream()
                    .filter(paragraph -> Citations.in(paragraph).isEmpty())
                    .forEach(paragraph -> findings.add("source.none", paragraph));
        }
        if (!Citations.in(text.es()).equals(Citations.in(text.en()))) {
            findings.add(
                    "source.differ",
                    String.join(", ", Citations.in(text.es())),
                    String.join(", ", Citations.in(text.en())));
        }
    }

    private static void checkLength(String markdown, Language language, Findings findings) {
        int words = ReadingEase.words(LessonMarkdown.plain(markdown)).size();
        if (words > MOST_WORDS) {
            findings.add("length." + language.code(), words, MOST_WORDS);
        }
    }

    private static void checkQuestion(LessonQuestion question, Findings findings) {
        long right = question.answers().stream().filter(LessonQuestion.Answer::right).count();
        if (question.answers().size() < 2 || right != 1) {
            findings.add("answers", question.answers().size(), right);
        }
    }
}
