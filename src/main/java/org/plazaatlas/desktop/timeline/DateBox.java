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

import org.plazaatlas.desktop.control.DateEntry;
import org.plazaatlas.desktop.control.TypedSign;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.MovableTime;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The shown date in large type, or the first and last day of a time window; a click turns it into a
 * text field. A text that is neither a date nor a range stays in the field, and {@link
 * #problemProperty()} says what is accepted.
 */
final class DateBox extends StackPane {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass TWO_DATES = PseudoClass.getPseudoClass("two-dates");

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
        getStyleClass().add("date-box");
        getChildren().addAll(shown, field);
        model.viewProperty().subscribe(this::show);
    }

    /** What is wrong with the text in the field; empty while nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Opens the field with the shown date selected, so that typing replaces it. Playing stops,
     * since it would change the text.
     */
    void edit() {
        control.pause();
        open(shown.getText());
        field.selectAll();
    }

    /** Opens the field with the first character that the user typed. */
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
        String typed = field.getText();
        Optional<PartialDate> date = DateEntry.parse(typed);
        Optional<RangeEntry> range = RangeEntry.parse(typed);
        if (date.isPresent()) {
            commit(problemOf(date.get()), () -> control.goTo(date.get().firstDay()));
        } else if (range.isPresent()) {
            commit(problemOf(range.get()), () -> show(range.get()));
        } else {
            showProblem(words().get("date.forms"));
        }
    }

    private void commit(Optional<String> found, Runnable show) {
        found.ifPresentOrElse(
                this::showProblem,
                () -> {
                    close();
                    show.run();
                });
    }

    /** Shows a range up to the end of its last year, month or day, or to the end of the atlas. */
    private void show(RangeEntry range) {
        LocalDate first = span().nearest(range.first().firstDay());
        LocalDate last = span().nearest(range.lastDay());
        control.hold(control.windowChoice().typed(first, last));
    }

    private Optional<String> problemOf(RangeEntry range) {
        if (!model.time().windowApplies()) {
            return Optional.of(words().get("window.off"));
        }
        if (range.isBackwards()) {
            return Optional.of(words().get("date.backwards"));
        }
        return problemOf(range.first()).or(() -> problemOf(range.last()));
    }

    /** A year or month counts as covered if any of its days is. */
    private Optional<String> problemOf(PartialDate date) {
        boolean covered = span().overlaps(new DateRange(date.firstDay(), date.firstDayAfter()));
        return covered ? Optional.empty() : Optional.of(outside(span()));
    }

    private DateRange span() {
        return model.atlas().contents().timeSpan();
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
        String typed = TypedSign.of(event);
        if (typed.matches("\\d")) {
            edit(typed);
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
        Words words = Words.of(DateBox.class, view.language());
        shown.setText(text(model.time().held(), view.language()));
        pseudoClassStateChanged(TWO_DATES, !model.time().held().start().equals(view.date()));
        shown.setAccessibleText(words.get("date.named", shown.getText()));
        shown.getTooltip().setText(words.get("date.tip"));
        field.setAccessibleText(words.get("date.tip"));
        closeUnlessTyping();
    }

    /** A field that is left open on a wrong date must not stay over another one. */
    private void closeUnlessTyping() {
        showProblem("");
        if (field.isVisible() && !field.isFocused()) {
            close();
        }
    }

    /** The date; before it the first day of its window, if that is another day. */
    static String text(MovableTime time, Language language) {
        String date = PartialDate.of(time.date()).in(language);
        return time.start().equals(time.date())
                ? date
                : PartialDate.of(time.start()).in(language) + " – " + date;
    }

    private Words words() {
        return Words.of(DateBox.class, model.view().language());
    }
}
