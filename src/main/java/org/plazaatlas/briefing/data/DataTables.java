package org.plazaatlas.briefing.data;

import org.plazaatlas.cartography.View;
import org.plazaatlas.dossier.Dossiers;
import org.plazaatlas.territory.History;

import java.util.List;

/** Makes the tables of what a view shows. Safe for use by several threads. */
public final class DataTables {

    private final History history;
    private final Dossiers dossiers;

    public DataTables(History history, Dossiers dossiers) {
        this.history = history;
        this.dossiers = dossiers;
    }

    /** Every table of a view, in its language and according to whom it asks. */
    public List<DataTable> of(View view) {
        Reading reading = Reading.of(view, history, dossiers);
        return List.of(
                ZoneTable.of(ZonePart.of(reading), reading),
                StatusTable.of(reading),
                BoundaryTable.of(TurfLine.of(reading), reading));
    }
}
