package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A text in both languages, side by side, under its name. */
final class TextPair extends GridPane {

    private static final double HALF = 50;

    private final Map<Language, TextInputControl> fields = new EnumMap<>(Language.class);
    private final Label name = new Label();
    private boolean showing;

    /**
     * @param id of the pair; that of a field has the code of its language after it
     * @param key of its name in the words
     * @param field makes a field
     * @param edited receives the text whenever somebody types
     */
    TextPair(
            String id,
            String key,
            LiveWords words,
            Supplier<? extends TextInputControl> field,
            Consumer<Text> edited) {
        getStyleClass().add("text-pair");
        name.textProperty().bind(words.text(key));
        name.getStyleClass().add("text-pair-name");
        add(name, 0, 0, 2, 1);
        for (Language language : Language.values()) {
            TextInputControl input = field.get();
            input.setId(id + "-" + language.code());
            input.promptTextProperty().bind(words.text(language));
            input.accessibleTextProperty().bind(words.text(key + ".in." + language.code()));
            input.textProperty()
                    .subscribe(
                            (_, _) -> {
                                if (!showing) {
                                    edited.accept(text());
                                }
                            });
            fields.put(language, input);
            add(input, fields.size() - 1, 1);
        }
        getColumnConstraints().setAll(half(), half());
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        return half;
    }

    /** What stands in the fields. */
    Text text() {
        return new Text(field(Language.ES).getText(), field(Language.EN).getText());
    }

    /** The field of a language. */
    TextInputControl field(Language language) {
        return fields.get(language);
    }

    /** The fields, in the order of the languages. */
    List<TextInputControl> fields() {
        return List.copyOf(fields.values());
    }

    /** Shows a text. A field that has it already keeps its caret. */
    void show(Text text) {
        showing = true;
        fields.forEach(
                (language, input) -> {
                    if (!input.getText().equals(text.in(language))) {
                        input.setText(text.in(language));
                    }
                });
        showing = false;
    }

    /** Leaves out the name, for a pair whose place says what it is. */
    TextPair withoutName() {
        getChildren().remove(name);
        return this;
    }
}
