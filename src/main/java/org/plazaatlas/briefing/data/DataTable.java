package org.plazaatlas.briefing.data;

import java.util.List;

/**
 * One aspect of what a view shows, as a table.
 *
 * @param id stable English name in snake case
 * @param title in the language of the view
 * @param rows each with a value for every column
 */
public record DataTable(String id, String title, List<DataColumn> columns, List<DataRow> rows) {

    /**
     * @throws IllegalArgumentException if a row has another number of values than there are columns
     */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (DataRow row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table %s has %d columns, but a row has %d values"
                                .formatted(id, columns.size(), row.values().size()));
            }
        }
    }

    /**
     * The values of the column with that key, row by row.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public List<Object> values(String key) {
        int column = columns.stream().map(DataColumn::key).toList().indexOf(key);
        if (column < 0) {
            throw new IllegalArgumentException("table " + id + " has no column " + key);
        }
        return rows.stream().map(row -> row.values().get(column)).toList();
    }
}
