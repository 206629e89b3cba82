package org.plazaatlas.incident.table;

/**
 * Where incidents stand in their file, for tables that give them no ids.
 *
 * @param lines from 1
 */
record LineNumbers(int[] lines) implements RowIds {

    @Override
    public String get(int row) {
        return Integer.toString(lines[row]);
    }
}
