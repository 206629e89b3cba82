package org.plazaatlas.desktop.multiples;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses the dates of the little maps: how they are found, how many, and from which span. What
 * does not fit beside one another goes into another row.
 */
final class MultiplesBar extends HBox {

    private static final List<Integer> COUNTS = List.of(4, 6, 9, 12);

    private final AtlasModel model;
    private final LiveWords words;
    private final ObjectProperty<MultiplesKind> kind =
            new SimpleObjectProperty<>(MultiplesKind.EVEN);
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(6);
    private final DatesField dates;

    MultiplesBar(AtlasModel model, LiveWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("multiples-bar");
        dates = new DatesField(model, words, kind, this::show);
        Label title = new Label();
        title.getStyleClass().add("pane-heading");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(words.text("multiples"));
        FlowPane fields = new FlowPane(title, kinds(), dates, counts());
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().addAll(fields, close());
        model.maps().arrangementProperty().subscribe(this::follow);
    }

    private SegmentedButton kinds() {
        return segments(
                Arrays.stream(MultiplesKind.values())
                        .map(choice -> button(choice.name(), words.text(choice), kind, choice)));
    }

    private SegmentedButton counts() {
        SegmentedButton counts =
                segments(
                        COUNTS.stream()
                                .map(
                                        choice ->
                                                button(
                                                        "multiples-" + choice,
                                                        words.text("count", choice),
                                                        count,
                                                        choice)));
        counts.visibleProperty().bind(kind.isNotEqualTo(MultiplesKind.CHOSEN));
        counts.managedProperty().bind(counts.visibleProperty());
        return counts;
    }

    private static SegmentedButton segments(Stream<ToggleButton> buttons) {
        SegmentedButton segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("arrangement-switch");
        return segments;
    }

    private <T> ToggleButton button(
            String id, ObservableValue<String> text, ObjectProperty<T> chosen, T choice) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(text);
        chosen.subscribe(now -> button.setSelected(choice.equals(now)));
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    chosen.set(choice);
                    dates.commit();
                });
        return button;
    }

    private IconButton close() {
        IconButton close = new IconButton("closeMultiples", Feather.X);
        words.text("close").subscribe(close::setName);
        close.setOnAction(_ -> model.maps().arrange(Arrangement.ONE_MAP));
        return close;
    }

    private void show(List<LocalDate> typed) {
        model.maps().arrange(new Multiples(kind.get().series(typed, count.get())));
    }

    private void follow(Arrangement arrangement) {
        if (arrangement instanceof Multiples(var series)) {
            kind.set(MultiplesKind.of(series));
            switch (series) {
                case DateSeries.Even even -> count.set(even.count());
                case DateSeries.BiggestChanges biggest -> count.set(biggest.count());
                case DateSeries.Chosen _ -> {}
            }
            dates.show(series);
        }
    }
}
