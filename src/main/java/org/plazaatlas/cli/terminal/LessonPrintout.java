package org.plazaatlas.cli.terminal;

import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.check.LessonCheck;
import org.plazaatlas.lesson.check.LessonFinding;
import org.plazaatlas.lesson.check.LessonReport;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.lesson.text.LessonMarkdown;
import org.plazaatlas.lesson.text.ReadingEase;

import java.util.List;

/** Writes lessons, and what a check found in them, as lines of text. */
public final class LessonPrintout {

    private static final String INDENT = "    ";

    private final OptionReader reader;

    public LessonPrintout(OptionReader reader) {
        this.reader = reader;
    }

    /** A lesson from its goals to its plan. */
    public String write(Lesson lesson) {
        StringBuilder text = new StringBuilder();
        line(text, "", in(lesson.title()));
        line(text, "", in(lesson.summary()));
        section(text, "lesson.goals", lesson.goals().stream().map(this::in).toList());
        for (int i = 0; i < lesson.steps().size(); i++) {
            step(text, i + 1, lesson.steps().get(i));
        }
        section(text, "lesson.open", lesson.openQuestions().stream().map(this::in).toList());
        section(
                text,
                "lesson.plan",
                lesson.plan().stream()
                        .map(part -> reader.say("lesson.part", part.minutes(), in(part.activity())))
                        .toList());
        return text.toString();
    }

    private void step(StringBuilder text, int number, LessonStep step) {
        text.append('\n');
        line(text, "", reader.say("lesson.step", number, in(step.title()), step.view().date()));
        line(text, INDENT, LessonMarkdown.plain(in(step.text())));
        line(text, INDENT, reader.say("lesson.sources", sources(step)));
        step.question().ifPresent(question -> question(text, question));
        if (!step.note().isEmpty()) {
            String note = LessonMarkdown.plain(in(step.note()));
            line(text, INDENT, reader.say("lesson.note", note));
        }
    }

    private String sources(LessonStep step) {
        return String.join(", ", Citations.in(in(step.text())));
    }

    private void question(StringBuilder text, LessonQuestion question) {
        line(text, INDENT, reader.say("lesson.question", in(question.question())));
        question.answers()
                .forEach(
                        answer ->
                                line(
                                        text,
                                        INDENT + (answer.right() ? "* " : "- "),
                                        in(answer.text())));
        line(text, INDENT, in(question.explanation()));
    }

    private void section(StringBuilder text, String key, List<String> items) {
        text.append('\n');
        line(text, "", reader.say(key));
        items.forEach(item -> line(text, "- ", item));
    }

    private static void line(StringBuilder text, String before, String line) {
        text.append(before).append(line.replace("\n", "\n" + before)).append('\n');
    }

    private String in(Text text) {
        return text.in(reader.language());
    }

    /** What a check found: a line for the whole lesson, then one for each finding. */
    public String write(Lesson lesson, LessonReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "", reader.say("lesson.checked", lesson.id(), report.findings().size()));
        report.reading().forEach(ease -> line(text, "  ", ease(ease)));
        report.findings().forEach(finding -> line(text, "  ", finding(finding)));
        return text.toString();
    }

    private String ease(ReadingEase ease) {
        return reader.say(
                "lesson.ease." + ease.language().code(),
                Math.round(ease.score()),
                LessonCheck.LEAST_EASE,
                ease.words(),
                ease.sentences());
    }

    private String finding(LessonFinding finding) {
        String message = CommandMessages.oneLine(in(finding.message()));
        return finding.step().isPresent()
                ? reader.say("lesson.finding", finding.step().getAsInt(), message)
                : message;
    }
}
