package org.plazaatlas.desktop.table;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.desktop.control.LiveWords;
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

    RowsView(AtlasModel model, LiveWords words) {
        this.model = model;
        setId("table");
        getStyleClass().addAll("dense", "quiet-table");
        Label nothing = new Label();
        nothing.textProperty().bind(words.text("empty"));
        setPlaceholder(nothing);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    private void choose(DataRow row) {
        if (row != null && getSelectionModel().getSelectedItems().size() == 1) {
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
     * Shows a table. If it has the same columns as the one before, its columns, sort order and
     * selection stay.
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
        List<DataRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
        setItems(FXCollections.observableArrayList(table.rows()));
        sort();
        selected.stream().filter(table.rows()::contains).forEach(getSelectionModel()::select);
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
