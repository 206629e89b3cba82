package org.plazaatlas.incident.hotspot;

import org.plazaatlas.incident.hexagon.HexagonCell;
import org.plazaatlas.incident.hexagon.HexagonCounts;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the hot spots of incidents among the hexagons of a tiling. Compared are the hexagons whose
 * middle lies on land, with incidents or without, and those at the rim that have some.
 */
public final class HexagonHotSpots {

    private final HexagonGrid grid;
    private final Set<HexagonCell> land;

    /**
     * @param land the hexagons on land, as {@link LandHexagons} finds them
     */
    public HexagonHotSpots(HexagonGrid grid, Set<HexagonCell> land) {
        this.grid = grid;
        this.land = land;
    }

    /** All compared hexagons; incidents without a place are in none. */
    public List<HexagonHotSpot> of(SelectedIncidents incidents, IncidentMeasure measure) {
        Map<HexagonCell, IncidentTotal> counts = HexagonCounts.of(incidents, grid);
        Set<HexagonCell> all = new LinkedHashSet<>(land);
        all.addAll(counts.keySet());
        List<HexagonCell> cells = List.copyOf(all);
        double[] figures =
                cells.stream()
                        .map(cell -> counts.getOrDefault(cell, IncidentTotal.NONE))
                        .mapToDouble(measure::of)
                        .toArray();
        double[] scores = GetisOrd.scores(figures, neighbours(cells));
        double[] pValues = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            pValues[i] = GetisOrd.pValue(scores[i]);
        }
        List<Significance> significances = Significance.of(pValues);
        List<HexagonHotSpot> spots = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            spots.add(
                    new HexagonHotSpot(
                            cells.get(i),
                            counts.getOrDefault(cells.get(i), IncidentTotal.NONE),
                            scores[i],
                            pValues[i],
                            HotSpotClass.of(scores[i], significances.get(i))));
        }
        return spots;
    }

    private static Neighbours neighbours(List<HexagonCell> cells) {
        Map<HexagonCell, Integer> numbers = new HashMap<>();
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
        return new Neighbours(
                cells.stream()
                        .map(
                                cell ->
                                        cell.neighbours().stream()
                                                .map(numbers::get)
                                                .filter(Objects::nonNull)
                                                .toList())
                        .toList());
    }
}
