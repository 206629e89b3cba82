package org.plazaatlas.incident.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.IncidentDraft.incident;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Incidents in columns, and the index of where they are. */
class IncidentTableTest {

    private static IncidentTable table(IncidentDraft... drafts) {
        return IncidentTableBuilder.of(IncidentDraft.atlasWith(drafts));
    }

    @Test
    void rowsStandInTheOrderOfTheirDaysAndTellWhatTheDataSetTells() {
        IncidentTable table =
                table(
                        incident("late", "2012-05-02").at(2.95, 0.1).inState("03").in("Faro"),
                        incident("early", "2010-01-31").deaths(7).sides("lobos", "halcones"));
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.id(0)).isEqualTo("early");
        assertThat(table.deaths(0)).isEqualTo(7);
        assertThat(table.firstDay(0)).isEqualTo("2010-01-31");
        assertThat(table.stateCode(0)).contains("01");
        assertThat(table.municipality(0)).isEqualTo(IncidentTable.UNKNOWN);
        assertThat(table.sides(0).pair()).contains(List.of("halcones", "lobos"));
        assertThat(table.id(1)).isEqualTo("late");
        assertThat(table.municipalityCodes().get(table.municipality(1))).isEqualTo("03001");
        assertThat(table.x(1)).isEqualTo(2.95 * TinyAtlas.METRES_PER_DEGREE);
        assertThat(table.sourceId(1)).isEqualTo("informe");
    }

    @Test
    void aPlaceKnownToTheStateOrLessIsNoPlace() {
        IncidentTable table =
                table(
                        incident("municipality", "2010-01-01").known(PlacePrecision.MUNICIPALITY),
                        incident("state", "2010-01-02").known(PlacePrecision.STATE),
                        incident("region", "2010-01-03").known(PlacePrecision.REGION),
                        incident("country", "2010-01-04").known(PlacePrecision.COUNTRY));
        assertThat(IntStream.range(0, 4).mapToObj(table::isPlaced))
                .containsExactly(true, false, false, false);
        assertThat(IntStream.range(0, 4).mapToObj(row -> table.stateCode(row).isPresent()))
                .containsExactly(true, true, false, false);
    }

    @Test
    void aDateKnownToMoreThanAMonthIsNoDate() {
        IncidentTable table =
                table(
                        incident("month", "2010-01-01").until("2010-01-31", DatePrecision.MONTH),
                        incident("year", "2010-02-01").until("2010-12-31", DatePrecision.YEAR));
        assertThat(table.isDated(0)).isTrue();
        assertThat(table.isDated(1)).isFalse();
    }

    @Test
    void theFirstRowFromADayIsFoundAmongSeveralOfOneDay() {
        IncidentTable table =
                table(
                        incident("a", "2010-01-01"),
                        incident("b", "2010-01-03"),
                        incident("c", "2010-01-03"),
                        incident("d", "2010-01-03"),
                        incident("e", "2010-01-05"));
        assertThat(first(table, "2009-12-31")).isZero();
        assertThat(first(table, "2010-01-02")).isEqualTo(1);
        assertThat(first(table, "2010-01-03")).isEqualTo(1);
        assertThat(first(table, "2010-01-04")).isEqualTo(4);
        assertThat(first(table, "2010-01-06")).isEqualTo(5);
        assertThat(table.firstFrom(LocalDate.MAX)).isEqualTo(5);
        assertThat(table.firstFrom(LocalDate.MIN)).isZero();
    }

    private static int first(IncidentTable table, String day) {
        return table.firstFrom(LocalDate.parse(day));
    }

    @Test
    void anOrganizationThatMeetsItselfOrSeveralIsInNoPair() {
        IncidentTable table =
                table(
                        incident("itself", "2010-01-01").sides("lobos", "lobos"),
                        incident("several", "2010-01-02").sides("lobos", "norte", "sur"),
                        incident("civilians", "2010-01-03").againstCivilians());
        assertThat(IntStream.range(0, 3).mapToObj(row -> table.sides(row).pair()))
                .allMatch(pair -> pair.isEmpty());
        assertThat(table.sides(1).concerns("sur")).isTrue();
        assertThat(table.sides(1).concerns("costa")).isFalse();
    }

    @Test
    void theGridFindsWhatASearchThroughAllRowsFinds() {
        Random random = new Random(17);
        IncidentDraft[] drafts =
                IntStream.range(0, 400)
                        .mapToObj(
                                i ->
                                        incident("i" + i, "2010-01-01")
                                                .at(3 * random.nextDouble(), random.nextDouble())
                                                .known(
                                                        i % 9 == 0
                                                                ? PlacePrecision.STATE
                                                                : PlacePrecision.NEAR))
                        .toArray(IncidentDraft[]::new);
        IncidentTable table = table(drafts);
        IncidentGrid grid = new IncidentGrid(table);
        for (int i = 0; i < 60; i++) {
            double x = (4 * random.nextDouble() - 0.5) * TinyAtlas.METRES_PER_DEGREE;
            double y = (2 * random.nextDouble() - 0.5) * TinyAtlas.METRES_PER_DEGREE;
            double metres = random.nextDouble() * 60_000;
            List<Integer> found = new ArrayList<>();
            grid.within(x, y, metres, found::add);
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, table.size())
                                    .filter(table::isPlaced)
                                    .filter(
                                            row ->
                                                    Math.hypot(table.x(row) - x, table.y(row) - y)
                                                            <= metres)
                                    .boxed()
                                    .toList());
        }
    }

    @Test
    void anAtlasWithoutIncidentsHasAnEmptyTable() {
        IncidentTable none = IncidentTableBuilder.of(TinyAtlas.atlas());
        List<Integer> found = new ArrayList<>();
        new IncidentGrid(none).within(0, 0, 1e6, found::add);
        assertThat(none.size()).isZero();
        assertThat(found).isEmpty();
    }
}
