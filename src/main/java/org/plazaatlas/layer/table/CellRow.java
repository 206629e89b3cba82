package org.plazaatlas.layer.table;

import java.util.List;

/**
 * A row of a table as it stands in the file.
 *
 * @param number of its line or row, from 1
 * @param cells their texts; numbers with a point, dates as ISO 8601
 */
public record CellRow(long number, List<String> cells) {

    public CellRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell without blanks around it; empty beyond the last. */
    String cell(int column) {
        return column < cells.size() ? CellContent.stripped(cells.get(column)) : "";
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !CellContent.stripped(cell).isEmpty()).count();
    }

    boolean isBlank() {
        return filled() == 0;
    }
}
