package org.plazaatlas.incident.count;

import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.turf.NearTurf;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts incidents period by period. An incident meets the zones and turf boundaries of the first
 * day of its month. For one thread at a time.
 */
public final class PeriodCounter {

    private static final Comparator<PeriodCount.Key> BY_ID =
            Comparator.comparing(PeriodCount.Key::id)
                    .thenComparing(key -> key.subject().isPresent());

    private final History history;
    private final IncidentTable table;
    private final IncidentFaces faces;
    private final HexagonGrid hexagons;
    private final double boundaryMetres;
    private final IdentityHashMap<Snapshot, NearTurf> turf = new IdentityHashMap<>();

    /**
     * @param hexagons the tiling for counts by hexagon
     * @param boundaryMetres how far from a boundary an incident may be to count as its own
     */
    public PeriodCounter(
            History history,
            IncidentTable table,
            IncidentFaces faces,
            HexagonGrid hexagons,
            double boundaryMetres) {
        this.history = history;
        this.table = table;
        this.faces = faces;
        this.hexagons = hexagons;
        this.boundaryMetres = boundaryMetres;
    }

    /**
     * The numbers of all periods, and in a period by id; what belongs nowhere comes first. Nothing
     * is told of what has no incidents.
     */
    public List<PeriodCount> counts(
            CountBy by, CountStep step, DateRange days, IncidentFilter filter) {
        List<PeriodCount> counts = new ArrayList<>();
        for (DateRange period : step.periods(days)) {
            Map<PeriodCount.Key, IncidentTotal> ofPeriod = new TreeMap<>(BY_ID);
            count(SelectedIncidents.of(table, period, filter), by, ofPeriod);
            ofPeriod.forEach((key, total) -> counts.add(new PeriodCount(period, key, total)));
        }
        return counts;
    }

    private void count(
            SelectedIncidents incidents, CountBy by, Map<PeriodCount.Key, IncidentTotal> counts) {
        switch (by) {
            case STATE ->
                    NumberedTotals.of(incidents, table.stateCodes().size(), table::state)
                            .forEach(this::state, counts::put);
            case MUNICIPALITY ->
                    NumberedTotals.of(
                                    incidents,
                                    table.municipalityCodes().size(),
                                    table::municipality)
                            .forEach(this::municipality, counts::put);
            case PAIR, HEXAGON, ZONE, BOUNDARY ->
                    incidents.rows().forEach(row -> count(row, keys(row, by), counts));
        }
    }

    private PeriodCount.Key state(int number) {
        return number == IncidentTable.UNKNOWN
                ? PeriodCount.Key.REST
                : PeriodCount.Key.of(Subject.state(table.stateCodes().get(number)));
    }

    private void count(
            int row, List<PeriodCount.Key> keys, Map<PeriodCount.Key, IncidentTotal> counts) {
        IncidentTotal single = new IncidentTotal(table.events(row), table.deaths(row));
        List<PeriodCount.Key> all = keys.isEmpty() ? List.of(PeriodCount.Key.REST) : keys;
        all.forEach(key -> counts.merge(key, single, IncidentTotal::plus));
    }

    private List<PeriodCount.Key> keys(int row, CountBy by) {
        return switch (by) {
            case STATE -> List.of(state(table.state(row)));
            case MUNICIPALITY -> List.of(municipality(table.municipality(row)));
            case PAIR ->
                    table.sides(row).pair().stream()
                            .map(
                                    pair ->
                                            PeriodCount.Key.of(
                                                    Subject.turf(pair.getFirst(), pair.getLast())))
                            .toList();
            case HEXAGON ->
                    table.isPlaced(row)
                            ? List.of(PeriodCount.Key.of(hexagons.at(table.x(row), table.y(row))))
                            : List.of();
            case ZONE -> meetsMap(row) ? zones(row) : List.of();
            case BOUNDARY -> meetsMap(row) ? boundaries(row) : List.of();
        };
    }

    private PeriodCount.Key municipality(int number) {
        return number == IncidentTable.UNKNOWN
                ? PeriodCount.Key.REST
                : PeriodCount.Key.of(Subject.municipality(table.municipalityCodes().get(number)));
    }

    /** Whether its place and its month are known, so that it can be compared with a map. */
    private boolean meetsMap(int row) {
        return table.isPlaced(row)
                && table.isDated(row)
                && history.atlas().contents().timeSpan().contains(month(row));
    }

    private LocalDate month(int row) {
        return table.firstDay(row).withDayOfMonth(1);
    }

    private List<PeriodCount.Key> zones(int row) {
        int face = faces.of(row);
        return face == IncidentFaces.NONE
                ? List.of()
                : history.at(month(row)).zones().stream()
                        .filter(zone -> zone.dominant().contains(face))
                        .map(Zone::organizationId)
                        .map(Subject::organization)
                        .map(PeriodCount.Key::of)
                        .toList();
    }

    private List<PeriodCount.Key> boundaries(int row) {
        return turf
                .computeIfAbsent(history.at(month(row)), NearTurf::new)
                .within(table.x(row), table.y(row), boundaryMetres)
                .stream()
                .map(PeriodCounter::pair)
                .distinct()
                .map(PeriodCount.Key::of)
                .toList();
    }

    private static Subject pair(TurfBoundary boundary) {
        return Subject.turf(boundary.firstId(), boundary.secondId());
    }
}
