package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The fields of a form, one below the other, each with its name before it and, while the user
 * types, what is wrong with it below. At the end stands what is still needed.
 */
final class FormSheet extends VBox {

    private static final double NAMES_WIDTH = 132;

    /** Leaves room for buttons in a window 800 px high. */
    private static final double HIGHEST = 520;

    private final Words words;
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private final Label rest = new Label();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");

    /** What is wrong with the form as a whole once all fields are filled in. */
    private Supplier<Optional<String>> whole = Optional::empty;

    /**
     * @param key of its name
     * @param also what else is wrong with it, in view of other fields
     */
    private record Row(
            String key,
            FormField<?> field,
            boolean needed,
            Supplier<Optional<String>> also,
            Label told) {

        Optional<String> problem() {
            return field.problem().or(also);
        }

        boolean isMissing() {
            return needed && field.value().isEmpty() && field.problem().isEmpty();
        }
    }

    /**
     * @param words has the names of the fields
     */
    FormSheet(Words words) {
        super(12);
        this.words = words;
        getStyleClass().add("form-sheet");
        grid.setHgap(12);
        grid.setVgap(8);
        rest.setId("formRest");
        rest.setWrapText(true);
        rest.setMinHeight(USE_PREF_SIZE);
        rest.getStyleClass().add("muted-text");
        getChildren().addAll(scrolled(), rest);
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        grid.getStyleClass().add("form-fields");
        grid.heightProperty()
                .subscribe(
                        height ->
                                scroll.setPrefViewportHeight(
                                        Math.min(HIGHEST, height.doubleValue())));
        scroll.setPrefViewportHeight(HIGHEST);
        return scroll;
    }

    /** Adds a field that must be filled in. */
    void need(String key, FormField<?> field) {
        add(key, field, true, Optional::empty);
    }

    /** Adds a field that may stay empty. */
    void offer(String key, FormField<?> field) {
        add(key, field, false, Optional::empty);
    }

    /**
     * Adds a field.
     *
     * @param also what is wrong with its content in view of other fields
     */
    void add(String key, FormField<?> field, boolean needed, Supplier<Optional<String>> also) {
        Label name = new Label(words.get(key));
        name.setWrapText(true);
        name.setMinWidth(NAMES_WIDTH);
        name.setMaxWidth(NAMES_WIDTH);
        name.getStyleClass().add("form-name");
        name.setLabelFor(field.node());
        field.node().setId(key);
        Label told = new Label();
        told.setId(key + "-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        VBox column = new VBox(2, field.node(), told);
        GridPane.setHgrow(column, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, column);
        rows.add(new Row(key, field, needed, also, told));
        field.content().subscribe((_, _) -> check());
    }

    /** Adds what is no field, such as a remark. */
    void note(Node node) {
        grid.add(node, 1, grid.getRowCount());
    }

    /**
     * @param problem what is wrong with the form as a whole once all fields are filled in; it may
     *     take a moment
     */
    void checkWhole(Supplier<Optional<String>> problem) {
        whole = problem;
        check();
    }

    /** Looks at all fields again; for contents that change without the user. */
    void check() {
        rows.forEach(this::tell);
        boolean sound = rows.stream().allMatch(row -> row.problem().isEmpty());
        String missing =
                rows.stream()
                        .filter(Row::isMissing)
                        .map(row -> words.get(row.key()))
                        .collect(Collectors.joining(", "));
        Optional<String> fault = sound && missing.isEmpty() ? whole.get() : Optional.empty();
        complete.set(sound && missing.isEmpty() && fault.isEmpty());
        mark(rest, fault.isPresent());
        rest.setText(
                fault.orElseGet(() -> missing.isEmpty() ? "" : words.get("form.missing", missing)));
    }

    private void tell(Row row) {
        Optional<String> problem = row.problem();
        mark(row.told(), problem.isPresent());
        row.told().setText(problem.orElseGet(row.field()::reading));
    }

    private static void mark(Label told, boolean problem) {
        told.getStyleClass().setAll("label", problem ? "form-problem" : "muted-text");
    }

    /** Whether everything needed is there and nothing is wrong. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    Words words() {
        return words;
    }
}
