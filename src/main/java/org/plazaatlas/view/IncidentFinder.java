package org.plazaatlas.view;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.cache.LruCache;
import org.plazaatlas.incident.count.IncidentFaces;
import org.plazaatlas.incident.count.SubjectCounts;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.table.IncidentTables;
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

    /**
     * As many tables as somebody goes to and fro between: own ones alone, and beside the atlas'.
     */
    private static final int KEPT = 2;

    private final Mosaic mosaic;
    private final Deferred<Found> ofAtlas;
    private final LruCache<OwnIncidentsOnMap, Found> own = new LruCache<>(KEPT);

    /** A table with the faces of the mosaic in which its incidents lie. */
    private record Found(IncidentTable table, IncidentFaces faces) {}

    public IncidentFinder(Atlas atlas, Mosaic mosaic) {
        this.mosaic = mosaic;
        ofAtlas = Deferred.from(() -> found(IncidentTableBuilder.of(atlas)));
    }

    private Found found(IncidentTable table) {
        return new Found(table, IncidentFaces.of(table, mosaic));
    }

    /** All incidents of the atlas; they are read when first asked for. */
    public IncidentTable table() {
        return ofAtlas.get().table();
    }

    /** All incidents that may be drawn: those of the atlas, of the user's own, or both. */
    public IncidentTable table(Optional<OwnIncidentsOnMap> shown) {
        return foundFor(shown).table();
    }

    private Found foundFor(Optional<OwnIncidentsOnMap> shown) {
        return shown.map(tables -> own.get(tables, this::found)).orElseGet(ofAtlas::get);
    }

    private Found found(OwnIncidentsOnMap shown) {
        IncidentTable table = shown.incidents().table();
        return found(shown.besideAtlas() ? IncidentTables.merged(table(), table) : table);
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
        Found found = foundFor(view.ownIncidents());
        SelectedIncidents selected =
                SelectedIncidents.of(found.table(), view.incidentDays(), display.filter());
        return Optional.of(
                new ShownIncidents(
                        selected, counts(display.mode(), selected, snapshot, found.faces())));
    }

    private Map<Subject, IncidentTotal> counts(
            IncidentMode mode, SelectedIncidents selected, Snapshot snapshot, IncidentFaces faces) {
        return switch (mode) {
            case STATES -> SubjectCounts.byState(selected);
            case MUNICIPALITIES -> SubjectCounts.byMunicipality(selected);
            case ZONES -> SubjectCounts.byZone(selected, snapshot, faces);
            case NONE, POINTS, CLUSTERS, HEXAGONS -> Map.of();
        };
    }
}
