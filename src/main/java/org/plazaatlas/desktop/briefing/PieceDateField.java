package org.plazaatlas.desktop.briefing;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.DateEntry;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.ComposedView;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The date of the piece, typed in any form that {@link DateEntry} reads. A text that is no date of
 * the atlas stays, marked, with a line that says what is accepted; the piece keeps its date.
 */
final class PieceDateField extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final ComposedView view;
    private final Atlas atlas;
    private final ObservableValue<Language> language;
    private final TextField typed = new TextField();
    private final Label hint = new Label();

    PieceDateField(
            ComposedView view, Atlas atlas, LiveWords words, ObservableValue<Language> language) {
        this.view = view;
        this.atlas = atlas;
        this.language = language;
        getStyleClass().add("form-field");
        typed.setId("plateDate");
        typed.setOnAction(_ -> take());
        typed.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                take();
                            }
                        });
        hint.getStyleClass().add("date-problem");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty()
                .bind(words.text("dateForms", text(span().first()), text(span().last())));
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(new LabelledField(words.text("plateDate"), typed), hint);
        view.viewProperty().subscribe(_ -> show());
        language.subscribe(_ -> show());
    }

    /** The first and the last day of the atlas. */
    private record Span(LocalDate first, LocalDate last) {}

    private Span span() {
        var days = atlas.contents().timeSpan();
        return new Span(days.from(), days.to().minusDays(1));
    }

    private String text(LocalDate day) {
        return PartialDate.of(day).in(language.getValue());
    }

    private void show() {
        typed.setText(text(view.view().date()));
        mark(false);
    }

    private void mark(boolean wrong) {
        hint.setVisible(wrong);
        typed.pseudoClassStateChanged(ERROR, wrong);
    }

    private void take() {
        Optional<LocalDate> day =
                DateEntry.parse(typed.getText())
                        .map(PartialDate::firstDay)
                        .filter(date -> atlas.contents().timeSpan().contains(date));
        mark(day.isEmpty());
        day.filter(date -> !date.equals(view.view().date()))
                .ifPresent(date -> view.change(shown -> shown.slidTo(date)));
    }
}
