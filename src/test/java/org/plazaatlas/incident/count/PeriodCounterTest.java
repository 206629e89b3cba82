package org.plazaatlas.incident.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.IncidentDraft.incident;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;

/** Counts of incidents by place and time, worked out by hand. */
class PeriodCounterTest {

    private static final Atlas ATLAS =
            IncidentDraft.atlasWith(
                    // Vado, where sur disputes the hold of norte; 5.6 km from the border of 01 and
                    // 02
                    incident("vado", "2024-06-20").at(0.95, 0.5).in("Vado").deaths(3),
                    // state 02, of sur; 55 km from any border
                    incident("middle", "2024-06-21").at(1.5, 0.5).inState("02").deaths(2),
                    incident("state", "2024-07-05").known(PlacePrecision.STATE).deaths(4),
                    incident("nowhere", "2024-07-06")
                            .known(PlacePrecision.COUNTRY)
                            .inState(null)
                            .againstCivilians(),
                    incident("loose", "2024-06-25")
                            .until("2024-09-30", DatePrecision.YEAR)
                            .deaths(70));

    private static final DateRange YEAR =
            new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private final History history = History.of(ATLAS);
    private final IncidentTable table = IncidentTableBuilder.of(ATLAS);
    private final PeriodCounter counter =
            new PeriodCounter(
                    history,
                    table,
                    IncidentFaces.of(table, history.mosaic()),
                    HexagonGrid.ofKm(25),
                    25_000);

    private List<String> counts(CountBy by, CountStep step) {
        return counter.counts(by, step, YEAR, IncidentFilter.ALL).stream()
                .map(
                        count ->
                                "%s %s %d %d"
                                        .formatted(
                                                count.period().from(),
                                                count.key().id(),
                                                count.total().events(),
                                                count.total().deaths()))
                .toList();
    }

    @Test
    void monthsOfStatesHoldWhatIsKnownToTheStateAndTellWhatIsNot() {
        assertThat(counts(CountBy.STATE, CountStep.MONTH))
                .containsExactly(
                        "2024-06-01 01 1 3",
                        "2024-06-01 02 1 2",
                        "2024-07-01  1 1",
                        "2024-07-01 01 1 4");
    }

    @Test
    void aYearHoldsWhatIsDatedLooselyWithinIt() {
        assertThat(counts(CountBy.STATE, CountStep.YEAR))
                .containsExactly("2024-01-01  1 1", "2024-01-01 01 3 77", "2024-01-01 02 1 2");
    }

    @Test
    void municipalitiesHoldOnlyWhatIsKnownToThem() {
        assertThat(counts(CountBy.MUNICIPALITY, CountStep.TOTAL))
                .containsExactly("2024-01-01  4 77", "2024-01-01 01001 1 3");
    }

    @Test
    void zonesAreThoseOfTheFirstDayOfTheMonth() {
        assertThat(counts(CountBy.ZONE, CountStep.TOTAL))
                .containsExactly("2024-01-01  3 75", "2024-01-01 norte 1 3", "2024-01-01 sur 1 2");
    }

    @Test
    void boundariesHoldWhatIsNear() {
        assertThat(counts(CountBy.BOUNDARY, CountStep.TOTAL))
                .containsExactly("2024-01-01  4 77", "2024-01-01 norte+sur 1 3");
    }

    @Test
    void pairsAreThoseWhoMet() {
        assertThat(counts(CountBy.PAIR, CountStep.TOTAL))
                .containsExactly("2024-01-01  1 1", "2024-01-01 norte+sur 4 79");
    }

    @Test
    void everyCountAddsUpToAllIncidents() {
        for (CountBy by :
                List.of(CountBy.STATE, CountBy.MUNICIPALITY, CountBy.HEXAGON, CountBy.PAIR)) {
            assertThat(
                            counter.counts(by, CountStep.TOTAL, YEAR, IncidentFilter.ALL).stream()
                                    .mapToInt(count -> count.total().events())
                                    .sum())
                    .as("%s", by)
                    .isEqualTo(5);
        }
    }

    @Test
    void periodsOfPartsOfMonthsAreCut() {
        DateRange days = new DateRange(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 3, 2));
        assertThat(CountStep.MONTH.periods(days))
                .extracting(period -> period.from() + " " + period.to())
                .containsExactly(
                        "2024-01-15 2024-02-01", "2024-02-01 2024-03-01", "2024-03-01 2024-03-02");
        assertThat(CountStep.YEAR.periods(days)).containsExactly(days);
    }
}
