package org.plazaatlas.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.IncidentCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.LonLat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

@Execution(ExecutionMode.CONCURRENT)
class IncidentTallyTest {

    private static final LocalDate DAY = LocalDate.of(2011, 5, 28);

    private static Incident incident(
            Incident.DatePrecision date,
            Incident.PlacePrecision place,
            List<String> first,
            List<String> second) {
        return new Incident(
                "i",
                Incident.Kind.BETWEEN_GROUPS,
                new DateRange(DAY, DAY.plusDays(1)),
                date,
                new LonLat(0, 0),
                place,
                "",
                "",
                Optional.of("01"),
                new Incident.Side("A", first),
                new Incident.Side("B", second),
                2,
                1,
                3,
                "s1");
    }

    @Test
    void incidentsOfAMonthAreAddedUpByPairAndPlace() {
        Incident incident =
                incident(
                        Incident.DatePrecision.MONTH,
                        Incident.PlacePrecision.STATE,
                        List.of("b"),
                        List.of("a"));

        assertThat(IncidentTally.of(List.of(incident, incident)))
                .containsExactly(
                        new IncidentSeries(
                                "a",
                                "b",
                                "01",
                                Optional.empty(),
                                List.of(new IncidentCount(YearMonth.of(2011, 5), 2, 4))));
    }

    @Test
    void incidentsOfAnUnknownMonthOrStateOrSideOrOfSeveralOnASideAreLeftOut() {
        List<Incident> loose =
                List.of(
                        incident(
                                Incident.DatePrecision.YEAR,
                                Incident.PlacePrecision.EXACT,
                                List.of("a"),
                                List.of("b")),
                        incident(
                                Incident.DatePrecision.DAY,
                                Incident.PlacePrecision.REGION,
                                List.of("a"),
                                List.of("b")),
                        incident(
                                Incident.DatePrecision.DAY,
                                Incident.PlacePrecision.EXACT,
                                List.of("a"),
                                List.of()),
                        incident(
                                Incident.DatePrecision.DAY,
                                Incident.PlacePrecision.EXACT,
                                List.of("a", "c"),
                                List.of("b")));

        assertThat(IncidentTally.of(loose)).isEmpty();
    }
}
