package org.plazaatlas.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.RelationKind;

import java.time.LocalDate;

/** Point 4 of the design: labels change on change dates only, and are computed once. */
class HistoryTest {

    private final History history = History.of(TinyAtlas.atlas());

    @Test
    void startsEndsAndLimitsOfClaimsAreChangeDates() {
        History one =
                History.of(
                        new TinyAtlas()
                                .relations()
                                .claims(
                                        claim("c1", "norte")
                                                .dominantIn("01")
                                                .from("2010")
                                                .evidence("2012-05"))
                                .build());

        assertThat(one.changeDates())
                .containsExactly(
                        LocalDate.of(2010, 1, 1), // start
                        LocalDate.of(2013, 5, 1), // ageing
                        LocalDate.of(2014, 5, 1), // old
                        LocalDate.of(2015, 5, 1)); // carried forward no longer
    }

    @Test
    void anAgeThatAClaimDoesNotReachIsNoChangeDate() {
        History one =
                History.of(
                        new TinyAtlas()
                                .relations()
                                .claims(
                                        claim("c1", "norte")
                                                .dominantIn("01")
                                                .from("2010")
                                                .to("2011")
                                                .evidence("2010"))
                                .build());

        assertThat(one.changeDates())
                .containsExactly(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1));
    }

    @Test
    void rivalriesAndAlliancesAreChangeDatesAndOtherRelationsAreNot() {
        History two =
                History.of(
                        new TinyAtlas()
                                .claims()
                                .relations(
                                        rivals("norte", "sur", "2010-02", ""),
                                        TinyAtlas.allies("norte", "costa", "", "2012-03"),
                                        TinyAtlas.relation(
                                                "sierra",
                                                "sur",
                                                RelationKind.SPLIT_FROM,
                                                "2016",
                                                ""))
                                .build());

        assertThat(two.changeDates())
                .containsExactly(LocalDate.of(2010, 2, 1), LocalDate.of(2012, 3, 1));
    }

    @Test
    void aSnapshotSpansFromOneChangeDateToTheNext() {
        Snapshot snapshot = history.at(LocalDate.of(2014, 7, 9));

        assertThat(snapshot.span())
                .isEqualTo(new DateRange(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 1, 1)));
    }

    @Test
    void beforeTheFirstAndAfterTheLastChangeTheSpanIsOpen() {
        assertThat(history.at(LocalDate.of(1900, 1, 1)).span().hasOpenStart()).isTrue();
        assertThat(history.at(LocalDate.of(2999, 1, 1)).span().hasOpenEnd()).isTrue();
    }

    @Test
    void daysOfOneSpanShareOneSnapshot() {
        assertThat(history.at(LocalDate.of(2014, 12, 31)))
                .isSameAs(history.at(LocalDate.of(2014, 1, 1)))
                .isNotSameAs(history.at(LocalDate.of(2015, 1, 1)));
    }

    @Test
    void aChangeElsewhereKeepsTheLabelObjectsOfOtherFaces() {
        Snapshot before = history.at(LocalDate.of(2021, 12, 31));
        Snapshot after = history.at(LocalDate.of(2022, 1, 1)); // Vado is challenged now

        int inRivers = history.mosaic().facesOfState("02").nextSetBit(0);
        assertThat(after.label(inRivers)).isSameAs(before.label(inRivers));
        assertThat(after.regions()).isNotEqualTo(before.regions());
    }

    @Test
    void aRelationOfNoConsequenceKeepsTheWholeLabelling() {
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(
                                        claim("c1", "norte")
                                                .dominantIn("01")
                                                .from("2010")
                                                .to("2015")
                                                .evidence("2015"))
                                .relations(rivals("norte", "sur", "2012", ""))
                                .build());

        assertThat(history.at(LocalDate.of(2012, 1, 1)).regions())
                .isSameAs(history.at(LocalDate.of(2011, 6, 1)).regions());
    }
}
