package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Source;

import java.util.Optional;

/** The source of a record: one of the atlas, one of the analyst, or a new one. */
final class SourceField implements FormField<Source> {

    private final FormContext context;
    private final SearchedChoice<Source> choice;
    private final HBox node;

    SourceField(FormContext context) {
        this.context = context;
        Words words = context.words();
        choice = new SearchedChoice<>(context.sources(), context::name, words);
        choice.node().setId("sourceChoice");
        HBox.setHgrow(choice.node(), Priority.ALWAYS);
        Button adding = new Button(words.get("source.new"), new FontIcon(Feather.PLUS));
        adding.setId("newSource");
        adding.setMinWidth(HBox.USE_PREF_SIZE);
        adding.setOnAction(_ -> context.sourceAdding().accept(this::take));
        node = new HBox(6, choice.node(), adding);
    }

    private void take(Source added) {
        choice.offer(context.sources());
        choice.choose(Optional.of(added));
    }

    void show(String sourceId) {
        choice.choose(context.source(sourceId));
    }

    /** The id of the chosen source; asked only if one is chosen. */
    String id() {
        return choice.value().map(Source::id).orElseThrow();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<?> content() {
        return choice.content();
    }

    @Override
    public Optional<Source> value() {
        return choice.value();
    }

    @Override
    public Optional<String> problem() {
        return choice.problem();
    }
}
