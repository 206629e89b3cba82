package org.plazaatlas.desktop.table;

import org.plazaatlas.briefing.data.DataTable;

/** A table that can be chosen, by its title. */
record TableChoice(DataTable table) {

    /** Whether both are the same sort of table, be it of other dates or in another language. */
    boolean isSame(TableChoice other) {
        return other != null && other.table().id().equals(table.id());
    }

    @Override
    public String toString() {
        return table.title();
    }
}
