package org.plazaatlas.incident.hexagon;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts incidents by the hexagons of a tiling; those without a place are in none. */
public final class HexagonCounts {

    private static final Comparator<HexagonCell> BY_PLACE =
            Comparator.comparingInt(HexagonCell::r).thenComparingInt(HexagonCell::q);

    private HexagonCounts() {}

    /** The hexagons with incidents, row by row. */
    public static Map<HexagonCell, IncidentTotal> of(
            SelectedIncidents incidents, HexagonGrid grid) {
        IncidentTable table = incidents.table();
        Map<HexagonCell, IncidentTotal> counts = new TreeMap<>(BY_PLACE);
        incidents
                .placedRows()
                .forEach(
                        row ->
                                counts.merge(
                                        grid.at(table.x(row), table.y(row)),
                                        new IncidentTotal(table.events(row), table.deaths(row)),
                                        IncidentTotal::plus));
        return new LinkedHashMap<>(counts);
    }
}
