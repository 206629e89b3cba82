package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;

import java.util.Optional;

/** A text to type. One that has two languages keeps both until it is changed. */
final class TextEntry implements FormField<String> {

    private static final int ROWS = 3;

    private final TextInputControl input;
    private Text before = Text.EMPTY;
    private String shown = "";

    private TextEntry(TextInputControl input, String prompt) {
        this.input = input;
        input.setPromptText(prompt);
    }

    /** A text of one line. */
    static TextEntry ofLine(String prompt) {
        return new TextEntry(new TextField(), prompt);
    }

    /** A text of several lines. */
    static TextEntry ofLines(String prompt) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return new TextEntry(area, prompt);
    }

    void show(Text text, Language language) {
        before = text;
        shown = text.in(language);
        input.setText(shown);
    }

    void show(String text) {
        show(Text.same(text), Language.EN);
    }

    /** The text in both languages; what was typed is the same in both. */
    Text text() {
        String typed = typed();
        return typed.equals(shown.strip()) ? before : Text.same(typed);
    }

    /** What is there, without blanks around it; may be empty. */
    String typed() {
        return input.getText().strip();
    }

    @Override
    public TextInputControl node() {
        return input;
    }

    @Override
    public ObservableValue<String> content() {
        return input.textProperty();
    }

    @Override
    public Optional<String> value() {
        return Optional.of(typed()).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
