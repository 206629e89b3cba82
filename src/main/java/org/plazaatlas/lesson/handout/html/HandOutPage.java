package org.plazaatlas.lesson.handout.html;

import static org.plazaatlas.lesson.text.HtmlText.escaped;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.handout.source.CitedSources;
import org.plazaatlas.lesson.text.LessonMarkdown;
import org.plazaatlas.view.Theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts the HTML of a hand-out together, from top to bottom. */
final class HandOutPage {

    /** Forbids scripts and everything that does not lie in the file itself. */
    private static final String POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private final Language language;
    private final Words words;
    private final CitedSources sources;
    private final StringBuilder body = new StringBuilder(1 << 20);

    HandOutPage(Language language, CitedSources sources) {
        this.language = language;
        this.sources = sources;
        words = Words.of(HandOutPage.class, language);
    }

    void opening(Lesson lesson) {
        body.append("<header>\n");
        element("p", "kicker", words.get("handout.kicker"));
        element("h1", "", in(lesson.title()));
        element("p", "summary", in(lesson.summary()));
        element("h2", "", words.get("handout.goals"));
        list("ul", lesson.goals().stream().map(this::in).toList());
        body.append("</header>\n<main>\n");
    }

    void step(int number, LessonStep step, StepPicture picture) {
        body.append("<section class=\"step\" id=\"step-").append(number).append("\">\n<h2>");
        body.append("<span class=\"number\">").append(number).append("</span> ");
        body.append(escaped(in(step.title()))).append("</h2>\n");
        picture(picture);
        body.append("<div class=\"text\">\n").append(markdown(step.text())).append("</div>\n");
        step.question().ifPresent(this::question);
        if (!step.note().isEmpty()) {
            details("note", words.get("handout.note"), markdown(step.note()));
        }
        body.append("</section>\n");
    }

    private void picture(StepPicture picture) {
        body.append("<figure><picture>\n<source media=\"(prefers-color-scheme: dark)\" srcset=\"")
                .append(picture.address(Theme.DARK))
                .append("\">\n<img src=\"")
                .append(picture.address(Theme.LIGHT))
                .append(
                        "\" width=\"%d\" height=\"%d\" alt=\""
                                .formatted(picture.width(), picture.height()))
                .append(escaped(picture.alternativeText()))
                .append("\">\n</picture></figure>\n");
    }

    private void question(LessonQuestion question) {
        body.append("<div class=\"question\">\n");
        element("h3", "", words.get("handout.question"));
        body.append(markdown(question.question()));
        body.append("<ol type=\"a\">\n");
        question.answers().forEach(answer -> element("li", "", in(answer.text())));
        body.append("</ol>\n");
        String right =
                question.answers().stream()
                        .filter(LessonQuestion.Answer::right)
                        .map(answer -> "<p><strong>" + escaped(in(answer.text())) + "</strong></p>")
                        .findFirst()
                        .orElse("");
        details("answer", words.get("handout.answer"), right + markdown(question.explanation()));
        body.append("</div>\n");
    }

    void ending(Lesson lesson) {
        body.append("</main>\n<footer>\n");
        element("h2", "", words.get("handout.openQuestions"));
        list("ol", lesson.openQuestions().stream().map(this::in).toList());
        if (!lesson.plan().isEmpty()) {
            details("plan", words.get("handout.plan", lesson.planMinutes()), plan(lesson.plan()));
        }
        element("h2", "", words.get("handout.sources"));
        body.append("<ol class=\"sources\">\n");
        List<String> all = sources.inFull();
        for (int i = 0; i < all.size(); i++) {
            body.append("<li id=\"source-").append(i + 1).append("\">");
            body.append(escaped(all.get(i))).append("</li>\n");
        }
        body.append("</ol>\n");
        element("p", "assessment", words.get("handout.assessment"));
        body.append("</footer>\n");
    }

    private String plan(List<PlanPart> parts) {
        StringBuilder table = new StringBuilder("<table>\n");
        for (PlanPart part : parts) {
            table.append("<tr><th scope=\"row\">")
                    .append(escaped(words.get("handout.minutes", part.minutes())))
                    .append("</th><td>")
                    .append(escaped(in(part.activity())))
                    .append("</td></tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    private void list(String tag, List<String> items) {
        body.append('<').append(tag).append(">\n");
        items.forEach(item -> element("li", "", item));
        body.append("</").append(tag).append(">\n");
    }

    private void element(String tag, String cssClass, String text) {
        body.append('<').append(tag);
        if (!cssClass.isEmpty()) {
            body.append(" class=\"").append(cssClass).append('"');
        }
        body.append('>').append(escaped(text)).append("</").append(tag).append(">\n");
    }

    private void details(String cssClass, String summary, String html) {
        body.append("<details class=\"").append(cssClass).append("\">\n<summary>");
        body.append(escaped(summary)).append("</summary>\n").append(html).append("</details>\n");
    }

    private String markdown(Text text) {
        return LessonMarkdown.html(in(text), this::citation);
    }

    private String citation(String id) {
        int number = sources.number(id);
        return "<sup><a href=\"#source-%d\">%d</a></sup>".formatted(number, number);
    }

    private String in(Text text) {
        return text.in(language);
    }

    /** The whole file. */
    String whole(String title) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        """
                        .formatted(language.locale().toLanguageTag(), POLICY, escaped(title))
                + style()
                + "</style>\n</head>\n<body>\n"
                + body
                + "</body>\n</html>\n";
    }

    private static String style() {
        try (InputStream css = HandOutPage.class.getResourceAsStream("handout.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
