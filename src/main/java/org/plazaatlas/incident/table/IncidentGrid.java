package org.plazaatlas.incident.table;

import java.util.function.IntConsumer;

/**
 * An index of where the incidents of a table are: square cells, each with its rows in ascending
 * order. Incidents whose place is not known well enough for a dot are in none. Immutable and safe
 * to share between threads.
 */
public final class IncidentGrid {

    /** About this many rows lie in a cell, if they are spread evenly. */
    private static final int ROWS_PER_CELL = 8;

    private final IncidentTable table;
    private final double minX;
    private final double minY;
    private final double cellMetres;
    private final int columns;
    private final int lines;

    /** Where the rows of each cell begin in {@link #rows}; one more at the end. */
    private final int[] starts;

    private final int[] rows;

    public IncidentGrid(IncidentTable table) {
        this.table = table;
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        int placed = 0;
        for (int row = 0; row < table.size(); row++) {
            if (table.isPlaced(row)) {
                west = Math.min(west, table.x(row));
                east = Math.max(east, table.x(row));
                south = Math.min(south, table.y(row));
                north = Math.max(north, table.y(row));
                placed++;
            }
        }
        minX = placed == 0 ? 0 : west;
        minY = placed == 0 ? 0 : south;
        double area = placed == 0 ? 1 : Math.max(1, (east - west) * (north - south));
        cellMetres = Math.max(1, Math.sqrt(area * ROWS_PER_CELL / Math.max(1, placed)));
        columns = placed == 0 ? 1 : 1 + (int) ((east - west) / cellMetres);
        lines = placed == 0 ? 1 : 1 + (int) ((north - south) / cellMetres);
        starts = new int[columns * lines + 1];
        rows = new int[placed];
        fill();
    }

    /** Counting sort by cell. */
    private void fill() {
        for (int row = 0; row < table.size(); row++) {
            if (table.isPlaced(row)) {
                starts[cellOf(row) + 1]++;
            }
        }
        for (int cell = 0; cell + 1 < starts.length; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        for (int row = 0; row < table.size(); row++) {
            if (table.isPlaced(row)) {
                rows[next[cellOf(row)]++] = row;
            }
        }
    }

    private int cellOf(int row) {
        return line(table.y(row)) * columns + column(table.x(row));
    }

    private int column(double x) {
        return (int) Math.clamp((x - minX) / cellMetres, 0, columns - 1.0);
    }

    private int line(double y) {
        return (int) Math.clamp((y - minY) / cellMetres, 0, lines - 1.0);
    }

    /**
     * Visits all rows not farther from a place than a distance, cell by cell.
     *
     * @param x map metres
     * @param y map metres
     * @param metres on the map
     */
    public void within(double x, double y, double metres, IntConsumer visitor) {
        for (int line = line(y - metres); line <= line(y + metres); line++) {
            for (int column = column(x - metres); column <= column(x + metres); column++) {
                int cell = line * columns + column;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    if (Math.hypot(table.x(rows[i]) - x, table.y(rows[i]) - y) <= metres) {
                        visitor.accept(rows[i]);
                    }
                }
            }
        }
    }
}
