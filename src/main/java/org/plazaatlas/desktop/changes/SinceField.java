package org.plazaatlas.desktop.changes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.DateEntry;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Topic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A field for the date to compare with, in any form that people write dates. A text that is not a
 * date stays, and a line below says what is accepted; a date outside the atlas becomes its nearest
 * day.
 */
final class SinceField extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final AtlasModel model;
    private final LiveWords words;
    private final TextField field = new TextField();
    private final Label hint = new Label();

    SinceField(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        field.setId("since");
        field.accessibleTextProperty().bind(words.text("comparedWith"));
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe((_, focused) -> leave(focused));
        hint.getStyleClass().add("date-problem");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(field, hint);
        model.topicProperty().subscribe(_ -> showDate());
        model.languageProperty().subscribe(_ -> showDate());
    }

    /** Closing the drawer also takes the focus off the field; then nothing is compared any more. */
    private void leave(boolean focused) {
        if (!focused && model.view().topic() instanceof Topic.Changes) {
            commit();
        }
    }

    private void commit() {
        Optional<LocalDate> typed = DateEntry.parse(field.getText()).map(PartialDate::firstDay);
        hint.setText(typed.isPresent() ? "" : words.now().get("date.forms"));
        field.pseudoClassStateChanged(ERROR, typed.isEmpty());
        typed.ifPresent(this::compareWith);
    }

    private void compareWith(LocalDate day) {
        LocalDate since = model.atlas().contents().timeSpan().nearest(day);
        model.showTopic(new Topic.Changes(since));
        showDate();
    }

    private void showDate() {
        if (model.view().topic() instanceof Topic.Changes(var since)) {
            field.setText(PartialDate.of(since).in(model.view().language()));
            hint.setText("");
            field.pseudoClassStateChanged(ERROR, false);
        }
    }
}
