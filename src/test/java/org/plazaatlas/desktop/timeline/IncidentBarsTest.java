package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plazaatlas.IncidentDraft.incident;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident.DatePrecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class IncidentBarsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final DateRange SPAN =
            new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1));

    private static final IncidentTable TABLE =
            IncidentTableBuilder.of(
                    IncidentDraft.atlasWith(
                            incident("a", "2024-03-05").deaths(4),
                            incident("b", "2024-03-31").deaths(2).sides("norte", "este"),
                            incident("c", "2024-06-01").deaths(3),
                            incident("none", "2024-06-02").deaths(0),
                            incident("loose", "2024-01-01")
                                    .until("2024-12-31", DatePrecision.YEAR)
                                    .deaths(90)));

    /** Three years in 1,000 pixels: a month is wide enough to be a bar. */
    private static List<HistogramBin> bins(IncidentFilter filter, IncidentMeasure measure) {
        long start = LocalDate.of(2023, 1, 1).toEpochDay() - SPAN.from().toEpochDay();
        TimeAxis axis = new AxisWindow(SPAN, start, 1_095).axis(0, 1_000);
        return IncidentBars.of(TABLE, filter, measure).counts().layOut(axis);
    }

    @Test
    void aBarCountsTheDeathsOfAMonthAndTheTallestIsToldToAll() {
        assertThat(bins(IncidentFilter.ALL, IncidentMeasure.DEATHS))
                .extracting(bin -> bin.days().from(), HistogramBin::total)
                .containsExactly(tuple(MARCH, 6), tuple(JUNE, 3));
    }

    @Test
    void aBarCountsTheEventsThatTheFilterOfTheMapAccepts() {
        assertThat(bins(IncidentFilter.ALL, IncidentMeasure.EVENTS))
                .extracting(HistogramBin::total)
                .containsExactly(2, 2);
        IncidentFilter ofEste = IncidentFilter.ALL.withOrganizations(Set.of("este"));
        assertThat(bins(ofEste, IncidentMeasure.EVENTS))
                .extracting(bin -> bin.days().from(), HistogramBin::total, HistogramBin::most)
                .containsExactly(tuple(MARCH, 1, 1));
    }

    @Test
    void aBarIsNeverShorterThanAMonth() {
        long start = MARCH.toEpochDay() - SPAN.from().toEpochDay();
        TimeAxis near = new AxisWindow(SPAN, start, 20).axis(0, 1_000);
        assertThat(
                        IncidentBars.of(TABLE, IncidentFilter.ALL, IncidentMeasure.EVENTS)
                                .counts()
                                .layOut(near))
                .extracting(HistogramBin::unit)
                .containsExactly(HistogramUnit.MONTH);
    }

    @Test
    void anAtlasWithoutIncidentsHasNoBars() {
        IncidentTable none = IncidentTableBuilder.of(IncidentDraft.atlasWith());
        assertThat(IncidentBars.of(none, IncidentFilter.ALL, IncidentMeasure.DEATHS))
                .isEqualTo(IncidentBars.NONE);
    }
}
