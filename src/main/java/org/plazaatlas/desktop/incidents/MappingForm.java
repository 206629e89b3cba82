package org.plazaatlas.desktop.incidents;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentRole;
import org.plazaatlas.incident.mapping.MonthFigure;
import org.plazaatlas.language.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the columns of a table mean, as fields to be changed: one for each thing to be told. */
final class MappingForm extends GridPane {

    private static final int PAIRS_A_LINE = 2;

    private final Words words;
    private final List<String> header;
    private final ReadOnlyObjectWrapper<IncidentMapping> mapping;

    MappingForm(List<String> header, IncidentMapping start, Words words) {
        this.words = words;
        this.header = header;
        mapping = new ReadOnlyObjectWrapper<>(this, "mapping", start);
        setHgap(8);
        setVgap(6);
        int place = 0;
        for (IncidentRole role : IncidentRole.values()) {
            add(words.of(role), "map-" + role.code(), column(role), place++);
        }
        if (start.hasMonths()) {
            add(words.get("own.months"), "map-months", months(), place++);
        }
        add(words.get("own.onlyKinds"), "map-onlyKinds", onlyKinds(), place++);
        add("", "map-monthFirst", monthFirst(), place);
    }

    private void add(String name, String id, Node field, int place) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(id);
        setHgrow(field, Priority.ALWAYS);
        int column = 2 * (place % PAIRS_A_LINE);
        add(label, column, place / PAIRS_A_LINE);
        add(field, column + 1, place / PAIRS_A_LINE);
    }

    ReadOnlyObjectProperty<IncidentMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    private ComboBox<String> column(IncidentRole role) {
        ComboBox<String> names = new ComboBox<>();
        names.getItems().add("");
        names.getItems().addAll(header);
        names.setMaxWidth(Double.MAX_VALUE);
        names.setValue(mapping.get().column(role).orElse(""));
        names.valueProperty()
                .subscribe(
                        name ->
                                mapping.set(
                                        mapping.get()
                                                .with(
                                                        role,
                                                        Optional.ofNullable(name)
                                                                .filter(n -> !n.isEmpty()))));
        return names;
    }

    private ComboBox<String> months() {
        ComboBox<String> figures = new ComboBox<>();
        Arrays.stream(MonthFigure.values()).map(words::of).forEach(figures.getItems()::add);
        figures.getSelectionModel().select(mapping.get().monthFigure().ordinal());
        figures.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        index ->
                                mapping.set(
                                        mapping.get()
                                                .withMonths(
                                                        mapping.get().months(),
                                                        MonthFigure.values()[index.intValue()])));
        return figures;
    }

    private TextField onlyKinds() {
        TextField kinds = new TextField(String.join("; ", mapping.get().onlyKinds()));
        kinds.setPromptText(words.get("own.onlyKinds.prompt"));
        kinds.textProperty()
                .subscribe(text -> mapping.set(mapping.get().withOnlyKinds(separated(text))));
        return kinds;
    }

    private static List<String> separated(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    private CheckBox monthFirst() {
        CheckBox box = new CheckBox(words.get("own.monthFirst"));
        box.setSelected(mapping.get().monthFirst());
        box.selectedProperty().subscribe(first -> mapping.set(mapping.get().withMonthFirst(first)));
        return box;
    }
}
