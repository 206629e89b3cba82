package org.plazaatlas.desktop.table;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.plazaatlas.briefing.data.CellText;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.language.Language;

/**
 * A column of a table: figures are right-aligned, written in the way of the language and sorted by
 * value.
 */
final class ValueColumn extends TableColumn<DataRow, Object> {

    private final DataColumn column;

    ValueColumn(DataColumn column, int index, Language language) {
        super(column.title());
        this.column = column;
        setId(column.key());
        setPrefWidth(width(column));
        setVisible(!isForMachines(column));
        setComparator(new ValueOrder(language));
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().values().get(index)));
        CellText text = new CellText(language);
        setCellFactory(_ -> new ValueCell(text));
        if (column.kind().isFigure()) {
            getStyleClass().add("figure-column");
        }
    }

    /** Whether a column has ids and codes, which are hidden until the user asks for them. */
    private static boolean isForMachines(DataColumn column) {
        return column.kind() == DataColumn.Kind.IDS || column.key().endsWith("_id");
    }

    private static double width(DataColumn column) {
        return switch (column.kind()) {
            case TEXT -> isForMachines(column) ? 100 : 200;
            case IDS -> 160;
            default -> 120;
        };
    }

    private final class ValueCell extends TableCell<DataRow, Object> {

        private final CellText text;

        ValueCell(CellText text) {
            this.text = text;
            setAlignment(column.kind().isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Object value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : text.of(column.kind(), value));
        }
    }
}
