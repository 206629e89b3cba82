package org.plazaatlas.incident.count;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts incidents by the month in which they begin; those whose month is not known are left out.
 */
public final class MonthCounts {

    private MonthCounts() {}

    /**
     * The months with incidents among some rows of a table.
     *
     * @param rows in ascending order; those that are not dated are in no month
     */
    public static SortedMap<YearMonth, IncidentTotal> of(IncidentTable table, IntStream rows) {
        Counting counting = new Counting(table);
        rows.filter(table::isDated).forEach(counting::add);
        return counting.done();
    }

    /** The months with incidents, from the first to the last. */
    public static SortedMap<YearMonth, IncidentTotal> of(SelectedIncidents incidents) {
        return of(incidents.table(), incidents.rows());
    }

    /** Adds up rows, which come in the order of their days: a month is told once, when it ends. */
    private static final class Counting {

        private final IncidentTable table;
        private final SortedMap<YearMonth, IncidentTotal> months = new TreeMap<>();
        private YearMonth month = YearMonth.of(1, 1);
        private long end = Long.MIN_VALUE;
        private int events;
        private long deaths;

        Counting(IncidentTable table) {
            this.table = table;
        }

        void add(int row) {
            int day = table.firstEpochDay(row);
            if (day >= end) {
                tell();
                month = YearMonth.from(LocalDate.ofEpochDay(day));
                end = month.plusMonths(1).atDay(1).toEpochDay();
            }
            events += table.events(row);
            deaths += table.deaths(row);
        }

        private void tell() {
            if (events > 0) {
                months.put(month, new IncidentTotal(events, deaths));
            }
            events = 0;
            deaths = 0;
        }

        SortedMap<YearMonth, IncidentTotal> done() {
            tell();
            return months;
        }
    }
}
