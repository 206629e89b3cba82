package org.plazaatlas.desktop.ownlayers;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.filter.FeatureFilter;
import org.plazaatlas.layer.filter.FilterCompletion;
import org.plazaatlas.layer.filter.FilterException;

import java.util.List;
import java.util.Optional;

/**
 * A field for an expression that picks features: it completes names of fields, and tells in a
 * sentence what is wrong.
 */
final class FilterField extends VBox {

    private final TextField text = new TextField();
    private final Label problem = new Label();
    private final ContextMenu proposals = new ContextMenu();
    private final List<LayerField> fields;
    private final FilterCompletion completion;
    private final Words words;
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid", true);
    private Optional<FeatureFilter> filter = Optional.empty();
    private boolean typing = true;

    FilterField(List<LayerField> fields, Words words) {
        super(2);
        this.fields = fields;
        this.words = words;
        completion = new FilterCompletion(fields);
        text.setId("filterText");
        text.setPromptText(words.get("filter.prompt"));
        problem.setId("filterProblem");
        problem.setWrapText(true);
        problem.getStyleClass().add("danger");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(text, problem);
        text.textProperty().subscribe((_, _) -> changed());
    }

    void setText(String expression) {
        typing = false;
        text.setText(expression);
        typing = true;
    }

    String text() {
        return text.getText();
    }

    /** Whether it is empty or can be applied. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** The expression; empty if there is none that can be applied. */
    Optional<FeatureFilter> filter() {
        return filter;
    }

    private void changed() {
        filter = Optional.empty();
        String sentence = "";
        if (!text.getText().isBlank()) {
            try {
                filter = Optional.of(FeatureFilter.parse(text.getText(), fields));
            } catch (FilterException e) {
                sentence = e.reason().in(words.language());
            }
        }
        problem.setText(sentence);
        valid.set(sentence.isEmpty());
        if (typing) {
            // The caret moves only after the text has changed.
            javafx.application.Platform.runLater(this::propose);
        }
    }

    private void propose() {
        proposals
                .getItems()
                .setAll(
                        completion.at(text.getText(), text.getCaretPosition()).stream()
                                .map(this::item)
                                .toList());
        if (proposals.getItems().isEmpty() || !text.isFocused()) {
            proposals.hide();
        } else if (!proposals.isShowing()) {
            proposals.show(text, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(FilterCompletion.Proposal proposal) {
        MenuItem item = new MenuItem(proposal.text());
        item.setMnemonicParsing(false);
        item.setOnAction(
                _ -> text.replaceText(proposal.start(), text.getCaretPosition(), proposal.text()));
        return item;
    }
}
