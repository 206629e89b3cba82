package org.plazaatlas.view;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.incident.count.IncidentFaces;
import org.plazaatlas.incident.count.SubjectCounts;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Map;
import java.util.Optional;

/** Finds the incidents that views draw. Safe for use by several threads. */
public final class IncidentFinder {

    private final Deferred<IncidentTable> table;
    private final Deferred<IncidentFaces> faces;

    public IncidentFinder(Atlas atlas, Mosaic mosaic) {
        table = Deferred.from(() -> IncidentTableBuilder.of(atlas));
        faces = Deferred.from(() -> IncidentFaces.of(table.get(), mosaic));
    }

    /** All incidents of the atlas; they are read when first asked for. */
    public IncidentTable table() {
        return table.get();
    }

    /** The faces of the mosaic in which they lie. */
    public IncidentFaces faces() {
        return faces.get();
    }

    /**
     * The incidents of a view; empty if it draws none.
     *
     * @param snapshot what the view tells of territory
     */
    Optional<ShownIncidents> of(View view, Snapshot snapshot) {
        IncidentDisplay display = view.incidents();
        if (!display.isShown()) {
            return Optional.empty();
        }
        SelectedIncidents selected =
                SelectedIncidents.of(table(), view.incidentDays(), display.filter());
        return Optional.of(
                new ShownIncidents(selected, counts(display.mode(), selected, snapshot)));
    }

    private Map<Subject, IncidentTotal> counts(
            IncidentMode mode, SelectedIncidents selected, Snapshot snapshot) {
        return switch (mode) {
            case STATES -> SubjectCounts.byState(selected);
            case MUNICIPALITIES -> SubjectCounts.byMunicipality(selected);
            case ZONES -> SubjectCounts.byZone(selected, snapshot, faces());
            case NONE, POINTS, CLUSTERS, HEXAGONS -> Map.of();
        };
    }
}
