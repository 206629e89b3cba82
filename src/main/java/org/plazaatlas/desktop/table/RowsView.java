package org.plazaatlas.desktop.table;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one table. Selecting a row selects its subject; the sort order survives a new date.
 */
final class RowsView extends TableView<DataRow> {

    private final AtlasModel model;
    private Optional<DataTable> shown = Optional.empty();
    private Language language;

    /** Whether rows are selected again in a new table, which is no choice of the user. */
    private boolean showing;

    /**
     * @param whenEmpty what is said while there is no row
     */
    RowsView(AtlasModel model, ObservableValue<String> whenEmpty) {
        this.model = model;
        setId("table");
        getStyleClass().addAll("dense", "quiet-table");
        Label nothing = new Label();
        nothing.textProperty().bind(whenEmpty);
        setPlaceholder(nothing);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    private void choose(DataRow row) {
        if (!showing && row != null && getSelectionModel().getSelectedItems().size() == 1) {
            row.subject().filter(this::isNew).ifPresent(this::select);
        }
    }

    private boolean isNew(Subject subject) {
        return !model.view().selection().equals(Optional.of(subject));
    }

    private void select(Subject subject) {
        model.select(subject);
        model.showPlace(subject);
    }

    /**
     * Shows a table. If it has the same columns as the one before, its columns and sort order stay.
     * Rows of the selected subjects stay selected, wherever they are now.
     */
    void show(DataTable table, Language tableLanguage) {
        boolean same =
                language == tableLanguage
                        && shown.filter(s -> s.columns().equals(table.columns())).isPresent();
        shown = Optional.of(table);
        language = tableLanguage;
        setAccessibleText(table.title());
        if (!same) {
            makeColumns(table.columns());
        }
        showing = true;
        List<DataRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
        getSelectionModel().clearSelection();
        setItems(FXCollections.observableArrayList(table.rows()));
        sort();
        selected.stream()
                .flatMap(row -> again(row, table.rows()).stream())
                .forEach(getSelectionModel()::select);
        showing = false;
    }

    /** The same row, else the first that is about the same subject. */
    private static Optional<DataRow> again(DataRow row, List<DataRow> rows) {
        return rows.contains(row)
                ? Optional.of(row)
                : rows.stream()
                        .filter(other -> row.subject().isPresent())
                        .filter(other -> other.subject().equals(row.subject()))
                        .findFirst();
    }

    private void makeColumns(List<DataColumn> columns) {
        List<TableColumn<DataRow, ?>> made = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            made.add(new ValueColumn(columns.get(i), i, language));
        }
        getColumns().setAll(made);
    }

    /** The table with its rows in the order shown; empty before the first. */
    Optional<DataTable> asShown() {
        return shown.map(
                t -> new DataTable(t.id(), t.title(), t.columns(), List.copyOf(getItems())));
    }

    /** The table with the selected rows alone; empty before the first. */
    Optional<DataTable> selected() {
        return shown.map(
                t ->
                        new DataTable(
                                t.id(),
                                t.title(),
                                t.columns(),
                                List.copyOf(getSelectionModel().getSelectedItems())));
    }

    BooleanBinding isNothingSelected() {
        return Bindings.isEmpty(getSelectionModel().getSelectedItems());
    }

    /** The selected rows as text for the clipboard, or all rows if none is selected. */
    String text() {
        List<DataRow> selected = getSelectionModel().getSelectedItems();
        return shown.map(
                        table ->
                                TabSeparatedText.of(
                                        table.columns(),
                                        selected.isEmpty() ? getItems() : selected,
                                        language))
                .orElse("");
    }
}
