package org.plazaatlas.incident.cluster;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups incidents by where they are. Groups do not depend on what part of the map is shown, so
 * they stay while the map moves.
 */
public final class IncidentGroups {

    /** What a group is made of while it grows. */
    private static final class Growing {
        private double sumX;
        private double sumY;
        private int rows;
        private int events;
        private long deaths;
        private int deadliestRow = -1;

        private void add(int row, IncidentTable table) {
            sumX += table.x(row);
            sumY += table.y(row);
            rows++;
            events += table.events(row);
            deaths += table.deaths(row);
            if (deadliestRow < 0 || table.deaths(row) > table.deaths(deadliestRow)) {
                deadliestRow = row;
            }
        }

        private void add(Growing other, IncidentTable table) {
            sumX += other.sumX;
            sumY += other.sumY;
            rows += other.rows;
            events += other.events;
            deaths += other.deaths;
            if (table.deaths(other.deadliestRow) > table.deaths(deadliestRow)) {
                deadliestRow = other.deadliestRow;
            }
        }

        private double x() {
            return sumX / rows;
        }

        private double y() {
            return sumY / rows;
        }

        private IncidentGroup done() {
            return new IncidentGroup(x(), y(), new IncidentTotal(events, deaths), deadliestRow);
        }
    }

    private record Cell(long column, long line) {}

    private IncidentGroups() {}

    /**
     * Incidents whose places are the same or lie in the same small square, those with the most
     * deaths first.
     *
     * @param metres side of the squares
     */
    public static List<IncidentGroup> samePlace(SelectedIncidents incidents, double metres) {
        return inOrder(byCell(incidents, metres).values());
    }

    /**
     * Clusters, those with the most deaths first. Incidents of one square are a cluster; the
     * middles of any two lie farther apart than half the side, because nearer ones are joined.
     *
     * @param metres side of the squares; with sides that are halved again and again the clusters of
     *     one square split into those of its quarters
     */
    public static List<IncidentGroup> clusters(SelectedIncidents incidents, double metres) {
        IncidentTable table = incidents.table();
        List<Growing> bySize = new ArrayList<>(byCell(incidents, metres).values());
        bySize.sort(Comparator.comparingInt((Growing g) -> g.events).reversed());
        Map<Cell, List<Growing>> kept = new HashMap<>();
        List<Growing> clusters = new ArrayList<>();
        for (Growing group : bySize) {
            Growing near = nearest(group, kept, metres);
            if (near == null) {
                clusters.add(group);
                kept.computeIfAbsent(cell(group.x(), group.y(), metres), _ -> new ArrayList<>())
                        .add(group);
            } else {
                near.add(group, table);
            }
        }
        return inOrder(clusters);
    }

    /** The nearest cluster within half a side; null if there is none. */
    private static Growing nearest(Growing group, Map<Cell, List<Growing>> kept, double metres) {
        Cell middle = cell(group.x(), group.y(), metres);
        Growing nearest = null;
        double least = metres / 2;
        for (long line = middle.line - 1; line <= middle.line + 1; line++) {
            for (long column = middle.column - 1; column <= middle.column + 1; column++) {
                for (Growing other : kept.getOrDefault(new Cell(column, line), List.of())) {
                    double distance = Math.hypot(other.x() - group.x(), other.y() - group.y());
                    if (distance <= least) {
                        least = distance;
                        nearest = other;
                    }
                }
            }
        }
        return nearest;
    }

    private static Map<Cell, Growing> byCell(SelectedIncidents incidents, double metres) {
        IncidentTable table = incidents.table();
        Map<Cell, Growing> cells = new LinkedHashMap<>();
        incidents
                .placedRows()
                .forEach(
                        row ->
                                cells.computeIfAbsent(
                                                cell(table.x(row), table.y(row), metres),
                                                _ -> new Growing())
                                        .add(row, table));
        return cells;
    }

    private static Cell cell(double x, double y, double metres) {
        return new Cell((long) Math.floor(x / metres), (long) Math.floor(y / metres));
    }

    private static List<IncidentGroup> inOrder(Iterable<Growing> grown) {
        List<IncidentGroup> groups = new ArrayList<>();
        grown.forEach(group -> groups.add(group.done()));
        groups.sort(
                Comparator.comparingLong((IncidentGroup g) -> g.total().deaths())
                        .thenComparingInt(g -> g.total().events())
                        .reversed()
                        .thenComparingInt(IncidentGroup::deadliestRow));
        return List.copyOf(groups);
    }
}
