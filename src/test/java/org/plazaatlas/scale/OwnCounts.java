package org.plazaatlas.scale;

import org.plazaatlas.incident.count.CountBy;
import org.plazaatlas.incident.count.CountStep;
import org.plazaatlas.incident.count.IncidentFaces;
import org.plazaatlas.incident.count.PeriodCount;
import org.plazaatlas.incident.count.PeriodCounter;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;

import java.util.Map;
import java.util.TreeMap;

/** How many events there are by what and month, as this program counts. */
public final class OwnCounts {

    private final History history;
    private final PeriodCounter counter;

    public OwnCounts(History history, Atlas events, double bandMetres) {
        this.history = history;
        IncidentTable table = IncidentTableBuilder.of(events);
        counter =
                new PeriodCounter(
                        history,
                        table,
                        IncidentFaces.of(table, history.mosaic()),
                        HexagonGrid.ofKm(25),
                        bandMetres);
    }

    /** Each number by the id and the first day of the month, with a blank between. */
    public Map<String, Long> by(CountBy what) {
        Map<String, Long> numbers = new TreeMap<>();
        for (PeriodCount count :
                counter.counts(
                        what,
                        CountStep.MONTH,
                        history.atlas().contents().timeSpan(),
                        IncidentFilter.ALL)) {
            if (count.key().subject().isPresent()) {
                numbers.merge(
                        count.key().id() + " " + count.period().from().withDayOfMonth(1),
                        (long) count.total().events(),
                        Long::sum);
            }
        }
        return numbers;
    }
}
