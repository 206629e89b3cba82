package org.plazaatlas.desktop.layers;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.AttributionName;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the sources to follow by any of their words. A click or Enter takes one; with the shortcut
 * key it adds the source to those followed, or takes it back. Typing alone, or a click beside the
 * hits, takes none.
 */
final class AttributionSearch extends VBox {

    private static final double HEIGHT = 240;

    private final AtlasModel model;
    private final LiveWords words;
    private final Consumer<Attribution> chosen;
    private final Runnable left;
    private final List<AttributionOption> all;
    private final FilteredList<AttributionOption> options;
    private final TextField field = new TextField();
    private final ListView<AttributionOption> hits = new ListView<>();

    /**
     * @param chosen receives what the user takes
     * @param left called when the user ends the search without taking any
     */
    AttributionSearch(
            AtlasModel model, LiveWords words, Consumer<Attribution> chosen, Runnable left) {
        this.model = model;
        this.words = words;
        this.chosen = chosen;
        this.left = left;
        all = AttributionOption.of(model.atlas());
        options = new FilteredList<>(FXCollections.observableList(all));
        getStyleClass().add("voice-search");
        field.setId("voiceFilter");
        field.promptTextProperty().bind(words.text("voiceFilter"));
        field.accessibleTextProperty().bind(words.text("voiceFilter"));
        field.textProperty().subscribe(this::find);
        styleHits();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.languageProperty().subscribe(_ -> hits.refresh());
        Label several = new Label();
        several.setWrapText(true);
        several.getStyleClass().add("text-muted");
        several.textProperty().bind(words.text("voiceSeveral"));
        getChildren().addAll(field, hits, several);
    }

    private void styleHits() {
        hits.setId("voices");
        hits.setItems(options);
        hits.setCellFactory(_ -> new OptionCell());
        hits.setPrefHeight(HEIGHT);
        hits.setMinHeight(HEIGHT);
        hits.accessibleTextProperty().bind(words.text("accordingTo"));
        Label nothing = new Label();
        nothing.setWrapText(true);
        nothing.textProperty().bind(words.text("noVoice"));
        hits.setPlaceholder(nothing);
    }

    /** Begins a new search. */
    void start() {
        field.clear();
        hits.getSelectionModel().clearSelection();
        hits.scrollTo(0);
        field.requestFocus();
    }

    /** The name of an attribution, with the number of its claims if it can be chosen. */
    String name(Attribution attribution) {
        return all.stream()
                .filter(option -> option.attribution().equals(attribution))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> plainName(attribution));
    }

    private String name(AttributionOption option) {
        return words.now().get("voice", plainName(option.attribution()), option.claims());
    }

    private String plainName(Attribution attribution) {
        return AttributionName.of(attribution, model.atlas(), model.view().language());
    }

    private void find(String text) {
        options.setPredicate(option -> option.isFoundBy(text, plainName(option.attribution())));
        hits.getSelectionModel().clearSelection();
        if (!text.isBlank() && !options.isEmpty()) {
            hits.getSelectionModel().select(0);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> take(hits.getSelectionModel().getSelectedItem(), event.isShortcutDown());
            case ESCAPE -> left.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int direction) {
        int last = options.size() - 1;
        if (last >= 0) {
            int next = hits.getSelectionModel().getSelectedIndex() + direction;
            hits.getSelectionModel().select(Math.clamp(next, 0, last));
            hits.scrollTo(Math.max(0, next - 2));
        }
    }

    private void take(AttributionOption option, boolean beside) {
        if (option != null && beside && !option.attribution().named().isEmpty()) {
            model.showAccordingTo(toggled(option.attribution().named().getFirst()));
        } else if (option != null) {
            chosen.accept(option.attribution());
        }
    }

    /** The sources followed, with one more, or without it if it is among them. */
    private Attribution toggled(String sourceId) {
        List<String> followed = new ArrayList<>(model.view().attribution().named());
        if (!followed.remove(sourceId)) {
            followed.add(sourceId);
        }
        return Attribution.ofSources(followed);
    }

    private final class OptionCell extends ListCell<AttributionOption> {

        OptionCell() {
            setWrapText(true);
            setPrefWidth(0);
            setOnMouseClicked(click -> take(getItem(), click.isShortcutDown()));
        }

        @Override
        protected void updateItem(AttributionOption option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty ? null : name(option));
        }
    }
}
