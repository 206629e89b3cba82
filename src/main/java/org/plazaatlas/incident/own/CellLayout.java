package org.plazaatlas.incident.own;

import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentRole;

import java.util.Arrays;
import java.util.List;

/**
 * Which cells of a row are filled from which columns of a table. A column may fill several. Cells
 * of roles come first, those of months after them.
 */
final class CellLayout {

    static final int ABSENT = -1;

    private final int[] cellsOfRoles = new int[IncidentRole.values().length];
    private final int firstMonth;
    private final int size;
    private final int[][] cellsOfColumns;

    /**
     * @param names of the columns of the table; a column that is mapped and not among them fills
     *     nothing
     */
    CellLayout(IncidentMapping mapping, List<String> names) {
        cellsOfColumns = new int[names.size()][0];
        Arrays.fill(cellsOfRoles, ABSENT);
        int next = 0;
        for (IncidentRole role : mapping.columns().keySet()) {
            int column = names.indexOf(mapping.column(role).orElseThrow());
            if (column >= 0) {
                cellsOfRoles[role.ordinal()] = next;
                add(column, next++);
            }
        }
        firstMonth = next;
        for (String month : mapping.months()) {
            int column = names.indexOf(month);
            if (column >= 0) {
                add(column, next);
            }
            next++;
        }
        size = next;
    }

    private CellLayout(int columns) {
        Arrays.fill(cellsOfRoles, ABSENT);
        firstMonth = columns;
        size = columns;
        cellsOfColumns = new int[columns][1];
        Arrays.setAll(cellsOfColumns, column -> new int[] {column});
    }

    /** Each column of a table fills a cell of its own, whatever it tells. */
    static CellLayout ofAll(List<String> names) {
        return new CellLayout(names.size());
    }

    private void add(int column, int cell) {
        int[] before = cellsOfColumns[column];
        int[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = cell;
        cellsOfColumns[column] = after;
    }

    int size() {
        return size;
    }

    /** The cell that tells something, or {@link #ABSENT}. */
    int cell(IncidentRole role) {
        return cellsOfRoles[role.ordinal()];
    }

    /**
     * The cell of a month.
     *
     * @param month from 0
     */
    int monthCell(int month) {
        return firstMonth + month;
    }

    /** Fills the cells of a column. */
    void fill(RowCells cells, int column, char[] from, int offset, int length) {
        if (length > 0) {
            cells.markFilled();
        }
        if (column < cellsOfColumns.length) {
            for (int cell : cellsOfColumns[column]) {
                cells.set(cell, from, offset, length);
            }
        }
    }
}
