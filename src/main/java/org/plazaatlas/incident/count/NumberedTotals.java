package org.plazaatlas.incident.count;

import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;

import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Counts incidents by numbers, such as those of states, without an object for each. */
final class NumberedTotals {

    private final int[] events;
    private final long[] deaths;

    /**
     * @param count of the numbers, which begin with {@link IncidentTable#UNKNOWN}
     */
    private NumberedTotals(int count) {
        events = new int[count + 1];
        deaths = new long[count + 1];
    }

    /**
     * The totals of some incidents.
     *
     * @param number of a row, from {@link IncidentTable#UNKNOWN} to below the count
     */
    static NumberedTotals of(SelectedIncidents incidents, int count, IntUnaryOperator number) {
        NumberedTotals totals = new NumberedTotals(count);
        IncidentTable table = incidents.table();
        incidents
                .rows()
                .forEach(
                        row -> {
                            int place = number.applyAsInt(row) + 1;
                            totals.events[place] += table.events(row);
                            totals.deaths[place] += table.deaths(row);
                        });
        return totals;
    }

    /** Tells all totals that have an event, by what their numbers stand for. */
    <T> void forEach(IntFunction<T> meaning, BiConsumer<T, IncidentTotal> taker) {
        for (int place = 0; place < events.length; place++) {
            if (events[place] > 0) {
                taker.accept(
                        meaning.apply(place - 1), new IncidentTotal(events[place], deaths[place]));
            }
        }
    }
}
