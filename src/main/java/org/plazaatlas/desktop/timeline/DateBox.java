package org.plazaatlas.desktop.timeline;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.DateEntry;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Words;

import java.util.Optional;

/**
 * The shown date in large type, which becomes a field to type into when it is clicked. A text that
 * is no date stays in the field, and {@link #problemProperty()} says what is accepted.
 */
final class DateBox extends StackPane {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final AtlasModel model;
    private final TimeControl control;
    private final Button shown = new Button();
    private final TextField field = new TextField();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    DateBox(AtlasModel model, TimeControl control) {
        this.model = model;
        this.control = control;
        shown.getStyleClass().addAll("flat", "shown-date");
        shown.setTooltip(new Tooltip());
        shown.setOnAction(_ -> edit());
        shown.addEventHandler(KeyEvent.KEY_TYPED, this::startTyping);
        field.getStyleClass().add("date-field");
        field.setOnAction(_ -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        field.textProperty().subscribe(() -> showProblem(""));
        field.focusedProperty().subscribe(this::focusChanged);
        field.setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(shown, field);
        model.viewProperty().subscribe(this::show);
    }

    /** What is wrong with the text in the field; empty while nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Opens the field with the shown date, which the first key typed replaces. */
    void edit() {
        control.pause();
        open(shown.getText());
        field.selectAll();
    }

    /** Opens the field with the first character that was typed. */
    void edit(String firstTyped) {
        control.pause();
        open(firstTyped);
        field.end();
    }

    private void open(String text) {
        field.setText(text);
        field.setVisible(true);
        shown.setVisible(false);
        field.requestFocus();
    }

    private void close() {
        boolean wasFocused = field.isFocused();
        shown.setVisible(true);
        field.setVisible(false);
        showProblem("");
        if (wasFocused) {
            shown.requestFocus();
        }
    }

    private void commit() {
        Optional<PartialDate> date = DateEntry.parse(field.getText());
        DateRange span = model.atlas().contents().timeSpan();
        if (date.isEmpty()) {
            showProblem(words().get("date.forms"));
        } else if (!covers(span, date.get())) {
            showProblem(outside(span));
        } else {
            close();
            control.showDate(date.get().firstDay());
        }
    }

    /** A year or month counts as covered when any of its days is. */
    private static boolean covers(DateRange span, PartialDate date) {
        return span.overlaps(new DateRange(date.firstDay(), date.firstDayAfter()));
    }

    private String outside(DateRange span) {
        var language = model.view().language();
        return words().get(
                        "date.outside",
                        PartialDate.of(span.from()).in(language),
                        PartialDate.of(span.to().minusDays(1)).in(language));
    }

    private void showProblem(String text) {
        problem.set(text);
        field.pseudoClassStateChanged(ERROR, !text.isEmpty());
        field.setAccessibleHelp(text);
    }

    private void startTyping(KeyEvent event) {
        if (event.getCharacter().matches("\\d")) {
            edit(event.getCharacter());
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void focusChanged(boolean focused) {
        if (!focused && field.isVisible()) {
            commit();
        }
    }

    private void show(View view) {
        Words words = Words.of(TimelinePane.class, view.language());
        shown.setText(PartialDate.of(view.date()).in(view.language()));
        shown.setAccessibleText(words.get("date.named", shown.getText()));
        shown.getTooltip().setText(words.get("date.tip"));
        field.setAccessibleText(words.get("date.tip"));
        showProblem("");
    }

    private Words words() {
        return Words.of(TimelinePane.class, model.view().language());
    }
}
