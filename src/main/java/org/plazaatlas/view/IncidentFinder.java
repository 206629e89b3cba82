package org.plazaatlas.view;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.cache.LruCache;
import org.plazaatlas.incident.count.IncidentFaces;
import org.plazaatlas.incident.count.SubjectCounts;
import org.plazaatlas.incident.hexagon.HexagonCell;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.hotspot.HexagonHotSpots;
import org.plazaatlas.incident.hotspot.LandHexagons;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.table.IncidentTables;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the incidents that views draw. Safe for use by several threads. */
public final class IncidentFinder {

    /**
     * As many tables as somebody goes to and fro between: own ones alone, and beside the atlas'.
     */
    private static final int KEPT = 2;

    /** For how many sizes of hexagons those on land are kept. */
    private static final int KEPT_TILINGS = 4;

    private final LruCache<HexagonGrid, Set<HexagonCell>> land = new LruCache<>(KEPT_TILINGS);
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
                        selected,
                        counts(display.mode(), selected, snapshot, found.faces()),
                        display.mode() == IncidentMode.HOT_SPOTS
                                ? hotSpots(
                                        selected,
                                        HexagonGrid.ofKm(display.hexagonKm()),
                                        display.measure())
                                : List.of()));
    }

    /** All hexagons of a tiling on land, compared with those around them. */
    public List<HexagonHotSpot> hotSpots(
            SelectedIncidents selected, HexagonGrid grid, IncidentMeasure measure) {
        Set<HexagonCell> onLand = land.get(grid, asked -> LandHexagons.of(mosaic, asked));
        return new HexagonHotSpots(grid, onLand).of(selected, measure);
    }

    private Map<Subject, IncidentTotal> counts(
            IncidentMode mode, SelectedIncidents selected, Snapshot snapshot, IncidentFaces faces) {
        return switch (mode) {
            case STATES -> SubjectCounts.byState(selected);
            case MUNICIPALITIES -> SubjectCounts.byMunicipality(selected);
            case ZONES -> SubjectCounts.byZone(selected, snapshot, faces);
            case NONE, POINTS, CLUSTERS, HEXAGONS, HOT_SPOTS -> Map.of();
        };
    }
}
