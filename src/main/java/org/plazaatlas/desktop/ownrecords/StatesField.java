package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One or more states to tick. */
final class StatesField implements FormField<Area.States> {

    private static final double HEIGHT = 132;

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final ScrollPane scroll;
    private final ReadOnlyObjectWrapper<Set<String>> ticked =
            new ReadOnlyObjectWrapper<>(this, "ticked", Set.of());

    StatesField(Atlas atlas, Words words) {
        VBox column = new VBox(4);
        column.getStyleClass().add("tick-list");
        Collator order = Collator.getInstance(words.language().locale());
        atlas.contents().states().stream()
                .sorted(Comparator.comparing(state -> state.name().in(words.language()), order))
                .forEach(state -> column.getChildren().add(box(state, words)));
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMinHeight(HEIGHT);
        scroll.getStyleClass().add("tick-scroll");
    }

    private CheckBox box(State state, Words words) {
        CheckBox box = new CheckBox(state.name().in(words.language()));
        box.setId("state-" + state.code());
        box.selectedProperty().subscribe((_, _) -> ticked.set(codes()));
        boxes.put(state.code(), box);
        return box;
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>(boxes.keySet());
        codes.removeIf(code -> !boxes.get(code).isSelected());
        return codes;
    }

    void show(Area.States area) {
        boxes.forEach((code, box) -> box.setSelected(area.codes().contains(code)));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public ObservableValue<?> content() {
        return ticked.getReadOnlyProperty();
    }

    @Override
    public Optional<Area.States> value() {
        return Optional.of(codes()).filter(codes -> !codes.isEmpty()).map(Area.States::new);
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
