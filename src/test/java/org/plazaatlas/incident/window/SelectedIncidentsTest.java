package org.plazaatlas.incident.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plazaatlas.IncidentDraft.incident;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.Kind;
import org.plazaatlas.model.Incident.PlacePrecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which incidents a window of time holds, and what is told of the others. */
class SelectedIncidentsTest {

    private static final IncidentTable TABLE =
            IncidentTableBuilder.of(
                    IncidentDraft.atlasWith(
                            incident("before", "2010-03-31").deaths(2),
                            incident("first", "2010-04-01").deaths(3),
                            incident("loose", "2010-04-10")
                                    .until("2010-06-10", DatePrecision.YEAR)
                                    .deaths(50),
                            incident("state", "2010-04-20").known(PlacePrecision.STATE).deaths(4),
                            incident("last", "2010-04-30").sides("lobos", "costa").deaths(5),
                            incident("after", "2010-05-01").againstCivilians().deaths(6)));

    private static SelectedIncidents selected(String first, String last, IncidentFilter filter) {
        DateRange days = new DateRange(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
        return SelectedIncidents.of(TABLE, days, filter);
    }

    private static List<String> ids(SelectedIncidents selected) {
        return selected.rows().mapToObj(TABLE::id).toList();
    }

    @Test
    void bothEndsOfAWindowBelongToIt() {
        SelectedIncidents april = selected("2010-04-01", "2010-04-30", IncidentFilter.ALL);
        assertThat(ids(april)).containsExactly("first", "state", "last");
        assertThat(april.total()).isEqualTo(new IncidentTotal(3, 12));
    }

    @Test
    void whatIsKnownToTheStateAloneCountsAndIsToldButIsNoPlace() {
        SelectedIncidents april = selected("2010-04-01", "2010-04-30", IncidentFilter.ALL);
        assertThat(april.unplaced()).isEqualTo(new IncidentTotal(1, 4));
        assertThat(april.placedRows().mapToObj(TABLE::id)).containsExactly("first", "last");
    }

    @Test
    void aLooselyDatedIncidentCountsOnlyInAWindowThatHoldsAllItsDays() {
        assertThat(selected("2010-04-01", "2010-04-30", IncidentFilter.ALL).undated())
                .isEqualTo(new IncidentTotal(1, 50));
        assertThat(selected("2010-05-01", "2010-05-31", IncidentFilter.ALL).undated())
                .as("it began before")
                .isEqualTo(new IncidentTotal(1, 50));
        SelectedIncidents whole = selected("2010-04-10", "2010-06-10", IncidentFilter.ALL);
        assertThat(ids(whole)).contains("loose");
        assertThat(whole.undated()).isEqualTo(IncidentTotal.NONE);
        assertThat(selected("2010-06-11", "2010-07-01", IncidentFilter.ALL).undated())
                .isEqualTo(IncidentTotal.NONE);
    }

    @Test
    void kindsAndSidesNarrowAWindow() {
        IncidentFilter civilians = IncidentFilter.ALL.withKinds(Set.of(Kind.AGAINST_CIVILIANS));
        assertThat(ids(selected("2010-01-01", "2010-12-31", civilians))).containsExactly("after");
        IncidentFilter lobos = IncidentFilter.ALL.withOrganizations(Set.of("lobos", "nobody"));
        assertThat(ids(selected("2010-01-01", "2010-12-31", lobos))).containsExactly("last");
    }

    @Test
    void windowsEndOnTheDate() {
        LocalDate date = LocalDate.of(2010, 5, 1);
        DateRange map = new DateRange(LocalDate.of(2010, 4, 30), date.plusDays(1));
        assertThat(new IncidentWindow.Trailing(2).upTo(date, map)).isEqualTo(map);
        assertThat(new IncidentWindow.OfMap().upTo(date, map)).isEqualTo(map);
        DateRange all = new IncidentWindow.Cumulative().upTo(date, map);
        assertThat(SelectedIncidents.of(TABLE, all, IncidentFilter.ALL).total().events())
                .isEqualTo(5);
    }

    @Test
    void everyWindowIsFoundByItsCodeAndNothingElseIs() {
        for (String code : List.of("1d", "30d", "36525d", "map", "cumulative")) {
            assertThat(IncidentWindow.parse(code)).map(IncidentWindow::code).contains(code);
        }
        for (String code : List.of("", "0d", "36526d", "99999d", "-3d", "90", "d", "Map")) {
            assertThat(IncidentWindow.parse(code)).isEmpty();
        }
        assertThatThrownBy(() -> new IncidentWindow.Trailing(0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
