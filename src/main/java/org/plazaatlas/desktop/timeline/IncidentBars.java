package org.plazaatlas.desktop.timeline;

import org.plazaatlas.incident.count.MonthCounts;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the bars behind the events stand for: how many incidents there were, or how many died in
 * them. They are of months at least, since a day is often not known.
 *
 * @param counts of the whole time
 */
record IncidentBars(IncidentMeasure measure, Histogram counts) {

    /** No bars. */
    static final IncidentBars NONE = new IncidentBars(IncidentMeasure.DEATHS, histogram(List.of()));

    /** The bars of the incidents that a filter accepts. */
    static IncidentBars of(IncidentTable table, IncidentFilter filter, IncidentMeasure measure) {
        return table.newestDay()
                .map(newest -> new DateRange(table.firstDay(0), newest.plusDays(1)))
                .map(days -> MonthCounts.of(SelectedIncidents.of(table, days, filter)))
                .map(
                        months ->
                                months.entrySet().stream()
                                        .map(m -> entry(m.getKey(), m.getValue(), measure))
                                        .filter(entry -> entry.weight() > 0)
                                        .toList())
                .map(entries -> new IncidentBars(measure, histogram(entries)))
                .orElse(NONE);
    }

    private static Histogram.Entry entry(
            YearMonth month, IncidentTotal total, IncidentMeasure measure) {
        LocalDate day = month.atDay(1);
        return new Histogram.Entry(day, 0, Math.toIntExact(measure.of(total)));
    }

    private static Histogram histogram(List<Histogram.Entry> entries) {
        return new Histogram(entries, 1, HistogramUnit.MONTH);
    }
}
