package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.lesson.MarkdownView;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.check.LessonCheck;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.lesson.text.LessonMarkdown;
import org.plazaatlas.lesson.text.ReadingEase;
import org.plazaatlas.model.Atlas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a step in Markdown, in both languages side by side, with its number of words and,
 * below, as readers will see it.
 */
final class TextForm extends VBox {

    private static final int ROWS = 7;
    private static final double HALF = 50;

    private final Atlas atlas;
    private final LiveWords words;
    private final TextPair pair;
    private final Map<Language, Label> counts = new EnumMap<>(Language.class);
    private final Map<Language, VBox> previews = new EnumMap<>(Language.class);
    private TextInputControl lastTyped;

    TextForm(LessonDraft draft, Atlas atlas, LiveWords words) {
        this.atlas = atlas;
        this.words = words;
        pair =
                new TextPair(
                                "stepText",
                                "stepText",
                                words,
                                () -> FrameForm.area(ROWS),
                                text ->
                                        draft.changeStep(
                                                LessonChange.TEXT,
                                                "text",
                                                step -> step.withText(text)))
                        .withoutName();
        lastTyped = pair.field(words.now().language());
        pair.fields()
                .forEach(
                        field ->
                                field.focusedProperty()
                                        .subscribe(now -> lastTyped = now ? field : lastTyped));
        getStyleClass().add("draft-form");
        getChildren()
                .addAll(pair, under(), new CitationSearch(atlas, words, this::cite), preview());
    }

    private GridPane under() {
        GridPane line = halves();
        for (Language language : Language.values()) {
            Label count = new Label();
            count.setId("wordCount-" + language.code());
            count.getStyleClass().add("muted-text");
            counts.put(language, count);
            line.add(count, language.ordinal(), 0);
        }
        return line;
    }

    private Node preview() {
        GridPane both = halves();
        for (Language language : Language.values()) {
            VBox preview = new VBox();
            preview.setId("preview-" + language.code());
            preview.getStyleClass().add("draft-preview");
            previews.put(language, preview);
            both.add(preview, language.ordinal(), 0);
        }
        ScrollPane scroller = new ScrollPane(both);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("lesson-scroller");
        scroller.setMinHeight(0);
        Label name = new Label();
        name.getStyleClass().add("text-pair-name");
        name.textProperty().bind(words.text("preview"));
        VBox all = new VBox(name, scroller);
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    private static GridPane halves() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("text-pair");
        for (Language _ : Language.values()) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    void show(LessonStep step) {
        pair.show(step.text());
        for (Language language : Language.values()) {
            String text = step.text().in(language);
            int count = ReadingEase.words(LessonMarkdown.plain(text)).size();
            Label label = counts.get(language);
            label.setText(words.now().get("wordCount", count, LessonCheck.MOST_WORDS));
            label.pseudoClassStateChanged(EditorStyle.FAULTY, count > LessonCheck.MOST_WORDS);
            List<String> cited = Citations.in(text);
            previews.get(language)
                    .getChildren()
                    .setAll(new MarkdownView(text, id -> citation(id, cited)));
        }
    }

    private Optional<Node> citation(String id, List<String> cited) {
        boolean known = id.equals(Citations.ATLAS) || atlas.source(id).isPresent();
        Label number = new Label("[" + (cited.indexOf(id) + 1) + (known ? "]" : "?]"));
        number.getStyleClass().add("lesson-citation");
        number.pseudoClassStateChanged(EditorStyle.FAULTY, !known);
        return Optional.of(number);
    }

    /** Cites a source in both languages: at the caret of the one typed in last, else at the end. */
    private void cite(String id) {
        String citation = " [@" + id + "]";
        for (TextInputControl field : pair.fields()) {
            int at = field == lastTyped ? field.getCaretPosition() : field.getLength();
            field.insertText(at, citation);
        }
        lastTyped.requestFocus();
    }
}
