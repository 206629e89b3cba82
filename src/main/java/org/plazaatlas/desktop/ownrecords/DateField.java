package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;

import org.plazaatlas.desktop.control.DateEntry;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;

import java.util.Optional;

/** A date known to the year, the month or the day, as people type it. */
final class DateField implements FormField<PartialDate> {

    private final TextField input = new TextField();
    private final Words words;

    DateField(Words words) {
        this.words = words;
        input.setPromptText(words.get("date.prompt"));
    }

    void show(Optional<PartialDate> date) {
        input.setText(date.map(PartialDate::toString).orElse(""));
    }

    @Override
    public TextField node() {
        return input;
    }

    @Override
    public ObservableValue<String> content() {
        return input.textProperty();
    }

    @Override
    public Optional<PartialDate> value() {
        return DateEntry.parse(input.getText());
    }

    @Override
    public Optional<String> problem() {
        return input.getText().isBlank() || value().isPresent()
                ? Optional.empty()
                : Optional.of(words.get("date.unreadable", input.getText().strip()));
    }

    @Override
    public String reading() {
        return value().map(date -> date.in(words.language())).orElse("");
    }
}
