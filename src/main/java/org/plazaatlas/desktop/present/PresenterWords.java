package org.plazaatlas.desktop.present;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.desktop.lesson.MarkdownView;
import org.plazaatlas.desktop.lesson.QuestionView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.page.LessonPage;
import org.plazaatlas.lesson.text.Citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beside the map, page by page, in one language. */
final class PresenterWords {

    private static final int MOST_LETTERS = 110;

    private final AtlasModel model;
    private final Language language;
    private final Words words;

    PresenterWords(AtlasModel model) {
        this.model = model;
        language = model.view().language();
        words = Words.of(PresenterWords.class, language);
    }

    /** The parts of a page from top to bottom; none if only its map is shown. */
    List<Node> of(LessonPage page) {
        return switch (page) {
            case LessonPage.Opening(var lesson) -> opening(lesson);
            case LessonPage.OfStep(_, var step) -> step(step);
            case LessonPage.Asked(_, var step, var answered) -> asked(step, answered);
            case LessonPage.Closing(var lesson) -> closing(lesson);
            case LessonPage.Review _ -> List.of();
        };
    }

    private List<Node> opening(Lesson lesson) {
        List<Node> parts = new ArrayList<>();
        parts.add(line(in(lesson.title()), "presenter-title"));
        parts.add(line(in(lesson.summary()), "presenter-line"));
        parts.add(line(words.get("goals"), "presenter-heading"));
        lesson.goals().forEach(goal -> parts.add(line("•  " + in(goal), "presenter-line")));
        return parts;
    }

    private List<Node> step(LessonStep step) {
        String markdown = in(step.text());
        if (markdown.isBlank()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(line(in(step.title()), "presenter-title"));
        parts.add(new MarkdownView(markdown, _ -> Optional.empty()));
        sources(markdown).ifPresent(text -> parts.add(line(text, "presenter-sources")));
        return parts;
    }

    private Optional<String> sources(String markdown) {
        List<String> cited = Citations.in(markdown);
        List<String> published = cited.stream().filter(id -> !id.equals(Citations.ATLAS)).toList();
        if (cited.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                published.isEmpty()
                        ? words.get("sourceAtlas")
                        : new SourceLine(model.atlas())
                                .text(
                                        published,
                                        language,
                                        false,
                                        text -> text.length() <= MOST_LETTERS));
    }

    private List<Node> asked(LessonStep step, boolean answered) {
        LessonQuestion question = step.question().orElseThrow();
        QuestionView view = new QuestionView(question, language, _ -> {});
        view.setMouseTransparent(true);
        if (answered) {
            view.reveal();
        }
        return List.of(line(words.get("question"), "presenter-heading"), view);
    }

    private List<Node> closing(Lesson lesson) {
        List<Node> parts = new ArrayList<>();
        parts.add(line(words.get("openQuestions"), "presenter-title"));
        int number = 1;
        for (Text question : lesson.openQuestions()) {
            parts.add(line(number++ + ".  " + in(question), "presenter-line"));
        }
        return parts;
    }

    private String in(Text text) {
        return text.in(language);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
