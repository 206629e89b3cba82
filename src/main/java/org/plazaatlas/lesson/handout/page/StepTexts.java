package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.handout.source.CitedSources;
import org.plazaatlas.lesson.text.LessonMarkdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets the texts of a lesson in columns; citations become the small numbers of the sources. */
final class StepTexts {

    private static final String DOT = "•";

    private final Language language;
    private final CitedSources sources;
    private final Words words;

    StepTexts(Language language, CitedSources sources) {
        this.language = language;
        this.sources = sources;
        words = Words.of(StepTexts.class, language);
    }

    Words words() {
        return words;
    }

    String in(Text text) {
        return text.in(language);
    }

    /** What the lesson is about and what it teaches. */
    List<TextBlock> opening(Lesson lesson, ColumnSetter setter) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.quiet(words.get("handout.kicker")));
        blocks.add(setter.title(in(lesson.title())));
        blocks.add(setter.paragraph(in(lesson.summary())));
        blocks.add(setter.heading(words.get("handout.goals")));
        lesson.goals().forEach(goal -> blocks.add(setter.item(DOT, in(goal))));
        return blocks;
    }

    /** The titles of all steps. */
    List<TextBlock> steps(Lesson lesson, ColumnSetter setter) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.heading(words.get("handout.steps")));
        for (LessonStep step : lesson.steps()) {
            blocks.add(setter.item(blocks.size() + ".", in(step.title())));
        }
        return blocks;
    }

    /** How a teacher may spend the time; nothing if the lesson has no plan. */
    List<TextBlock> plan(Lesson lesson, ColumnSetter setter) {
        if (lesson.plan().isEmpty()) {
            return List.of();
        }
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.heading(words.get("handout.plan", lesson.planMinutes())));
        for (PlanPart part : lesson.plan()) {
            String minutes = words.get("handout.minutes", part.minutes());
            blocks.add(setter.item(DOT, minutes + ": " + in(part.activity())));
        }
        return blocks;
    }

    /** The text of a step. */
    List<TextBlock> text(LessonStep step, ColumnSetter setter) {
        return paragraphs(step.text()).map(setter::paragraph).toList();
    }

    private Stream<String> paragraphs(Text markdown) {
        return LessonMarkdown.paragraphs(in(markdown)).stream().map(sources::numbered);
    }

    /** A question with its answers. */
    List<TextBlock> question(LessonQuestion question, ColumnSetter setter) {
        return question(words.get("handout.question"), question, setter);
    }

    /** A question under a heading, with its answers. */
    List<TextBlock> question(String heading, LessonQuestion question, ColumnSetter setter) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.heading(heading));
        paragraphs(question.question()).map(setter::paragraph).forEach(blocks::add);
        List<Answer> answers = question.answers();
        for (int i = 0; i < answers.size(); i++) {
            blocks.add(setter.item(letter(i), in(answers.get(i).text())));
        }
        return blocks;
    }

    /** The letter of an answer, such as {@code b)}. */
    static String letter(int answer) {
        return (char) ('a' + answer) + ")";
    }

    /** The right answer and why it is right. */
    List<TextBlock> answer(LessonQuestion question, ColumnSetter setter) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.heading(words.get("handout.answer")));
        rightAnswers(question).map(setter::paragraph).forEach(blocks::add);
        paragraphs(question.explanation()).map(setter::paragraph).forEach(blocks::add);
        return blocks;
    }

    /** The right answer in one line. */
    String rightAnswer(LessonQuestion question) {
        return rightAnswers(question).collect(Collectors.joining(" · "));
    }

    private Stream<String> rightAnswers(LessonQuestion question) {
        List<Answer> answers = question.answers();
        return answers.stream()
                .filter(Answer::right)
                .map(answer -> letter(answers.indexOf(answer)) + " " + in(answer.text()));
    }

    /** The note for the teacher; nothing if there is none. */
    List<TextBlock> note(LessonStep step, ColumnSetter setter) {
        if (step.note().isEmpty()) {
            return List.of();
        }
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.heading(words.get("handout.note")));
        paragraphs(step.note()).map(setter::paragraph).forEach(blocks::add);
        return blocks;
    }

    /** The questions without one right answer. */
    List<TextBlock> openQuestions(Lesson lesson, ColumnSetter setter) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(setter.title(words.get("handout.openQuestions")));
        for (Text question : lesson.openQuestions()) {
            blocks.add(setter.item(blocks.size() + ".", in(question)));
        }
        return blocks;
    }

    /** What a speaker says of a step: its text, the answer and the note. */
    List<String> spoken(LessonStep step) {
        List<String> lines = new ArrayList<>(paragraphs(step.text()).toList());
        step.question()
                .ifPresent(
                        question -> {
                            lines.add(words.get("handout.answer") + ":");
                            rightAnswers(question).forEach(lines::add);
                            paragraphs(question.explanation()).forEach(lines::add);
                        });
        if (!step.note().isEmpty()) {
            lines.add(words.get("handout.note") + ":");
            paragraphs(step.note()).forEach(lines::add);
        }
        return lines;
    }
}
