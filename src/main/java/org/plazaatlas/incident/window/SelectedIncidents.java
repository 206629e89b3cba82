package org.plazaatlas.incident.window;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.DateRange;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The incidents of a window of time.
 *
 * <p>An incident belongs to the window if its first day does. One whose date is known only to a
 * span of more than a month belongs to it only if all that span does; where only a part of the span
 * does, it is told as undated.
 */
public final class SelectedIncidents {

    private final IncidentTable table;
    private final DateRange days;
    private final int[] rows;
    private final IncidentTotal total;
    private final IncidentTotal unplaced;
    private final IncidentTotal undated;

    private SelectedIncidents(
            IncidentTable table, DateRange days, int[] rows, IncidentTotal undated) {
        this.table = table;
        this.days = days;
        this.rows = rows;
        this.undated = undated;
        total = total(IntStream.of(rows));
        unplaced = total(IntStream.of(rows).filter(row -> !table.isPlaced(row)));
    }

    /** Those of a table on some days that a filter accepts. */
    public static SelectedIncidents of(IncidentTable table, DateRange days, IncidentFilter filter) {
        IncidentFilter.OnTable accepted = filter.on(table);
        int end = days.hasOpenEnd() ? table.size() : table.firstFrom(days.to());
        int start = days.hasOpenStart() ? 0 : table.firstFrom(days.from());
        int[] rows = new int[end - start];
        int count = 0;
        IncidentTotal undated = IncidentTotal.NONE;
        for (int row = start; row < end; row++) {
            if (accepted.accepts(row)) {
                if (table.isDated(row) || endsWithin(row, table, days)) {
                    rows[count++] = row;
                } else {
                    undated = undated.plus(total(row, table));
                }
            }
        }
        int first = start;
        for (int row : table.undatedRows().takeWhile(row -> row < first).toArray()) {
            if (reaches(row, table, days) && accepted.accepts(row)) {
                undated = undated.plus(total(row, table));
            }
        }
        return new SelectedIncidents(table, days, Arrays.copyOf(rows, count), undated);
    }

    private static boolean endsWithin(int row, IncidentTable table, DateRange days) {
        return days.contains(table.lastDay(row));
    }

    private static boolean reaches(int row, IncidentTable table, DateRange days) {
        return table.lastEpochDay(row) >= days.from().toEpochDay();
    }

    private static IncidentTotal total(int row, IncidentTable table) {
        return new IncidentTotal(table.events(row), table.deaths(row));
    }

    private IncidentTotal total(IntStream some) {
        long[] sums = new long[2];
        some.forEach(
                row -> {
                    sums[0] += table.events(row);
                    sums[1] += table.deaths(row);
                });
        return new IncidentTotal(Math.toIntExact(sums[0]), sums[1]);
    }

    public IncidentTable table() {
        return table;
    }

    public DateRange days() {
        return days;
    }

    /** The rows of all, in ascending order. */
    public IntStream rows() {
        return IntStream.of(rows);
    }

    /** The rows of those whose place is known to the municipality at least. */
    public IntStream placedRows() {
        return IntStream.of(rows).filter(table::isPlaced);
    }

    public IncidentTotal total() {
        return total;
    }

    /** Those whose place is known to the state or the country alone: they are no dot on a map. */
    public IncidentTotal unplaced() {
        return unplaced;
    }

    /** Those that may lie in the window or not; they are not counted in the total. */
    public IncidentTotal undated() {
        return undated;
    }

    public boolean isEmpty() {
        return rows.length == 0;
    }
}
