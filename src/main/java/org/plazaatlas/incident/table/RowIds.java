package org.plazaatlas.incident.table;

/** The column of the ids of incidents. */
sealed interface RowIds permits TextColumn, LineNumbers {

    String get(int row);
}
