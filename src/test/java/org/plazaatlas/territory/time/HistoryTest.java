package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.time.Period;

/** Labels change only on change dates, and are computed once. */
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
                        LocalDate.of(2012, 7, 1), // weighs less from now on
                        LocalDate.of(2013, 1, 1),
                        LocalDate.of(2013, 5, 1), // ageing
                        LocalDate.of(2013, 7, 1),
                        LocalDate.of(2014, 1, 1),
                        LocalDate.of(2014, 5, 1), // old
                        LocalDate.of(2014, 7, 1),
                        LocalDate.of(2015, 1, 1),
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
                                                .to("2010-07")
                                                .evidence("2010"))
                                .build());

        assertThat(one.changeDates())
                .containsExactly(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 7, 1));
    }

    @Test
    void disputesAreChangeDatesAndTheirEvidenceGrowsOlder() {
        History one =
                History.of(
                        new TinyAtlas()
                                .relations()
                                .claims()
                                .disputes(
                                        TinyAtlas.war(
                                                "x",
                                                "norte",
                                                "sur",
                                                Area.States.of("01"),
                                                "2010-02",
                                                "2011-05"))
                                .build());

        assertThat(one.changeDates())
                .containsExactly(
                        LocalDate.of(2010, 2, 1),
                        LocalDate.of(2010, 7, 1),
                        LocalDate.of(2011, 1, 1),
                        LocalDate.of(2011, 2, 1), // ageing
                        LocalDate.of(2011, 5, 1));
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
                .containsExactly(
                        LocalDate.of(2010, 2, 1),
                        LocalDate.of(2012, 3, 1),
                        LocalDate.of(2027, 6, 1)); // 36 months after the source of the first
    }

    @Test
    void aSnapshotSpansFromOneChangeDateToTheNext() {
        Snapshot snapshot = history.at(LocalDate.of(2014, 8, 9));

        assertThat(snapshot.span())
                .isEqualTo(new DateRange(LocalDate.of(2014, 7, 1), LocalDate.of(2015, 1, 1)));
    }

    @Test
    void beforeTheFirstAndAfterTheLastChangeTheSpanIsOpen() {
        assertThat(history.at(LocalDate.of(1900, 1, 1)).span().hasOpenStart()).isTrue();
        assertThat(history.at(LocalDate.of(2999, 1, 1)).span().hasOpenEnd()).isTrue();
    }

    @Test
    void daysOfOneSpanShareOneSnapshot() {
        assertThat(history.at(LocalDate.of(2014, 12, 31)))
                .isSameAs(history.at(LocalDate.of(2014, 7, 1)))
                .isNotSameAs(history.at(LocalDate.of(2015, 1, 1)));
    }

    @Test
    void aChangeElsewhereKeepsTheLabelObjectsOfOtherFaces() {
        Snapshot before = history.at(LocalDate.of(2023, 4, 30));
        Snapshot after = history.at(LocalDate.of(2023, 5, 1)); // Vado is disputed now

        int inRivers = history.mosaic().facesOfState("02").first();
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

    @Test
    void onlyTheHistoriesOfTheAttributionsAskedForLastAreKept() {
        History first = history.accordingTo(source(0));
        for (int i = 1; i < History.KEPT_ATTRIBUTIONS; i++) {
            history.accordingTo(source(i));
        }
        assertThat(history.accordingTo(source(0))).isSameAs(first);

        for (int i = 1; i <= History.KEPT_ATTRIBUTIONS; i++) {
            history.accordingTo(source(i));
        }
        assertThat(history.accordingTo(source(0))).isNotSameAs(first);
    }

    @Test
    void historiesOfSomeSourcesAreKeptInOnePlace() {
        History one = history.accordingTo(source(1));

        assertThat(one.accordingTo(source(2))).isSameAs(history.accordingTo(source(2)));
        assertThat(one.accordingTo(Attribution.EVERYONE)).isSameAs(history);
    }

    @Test
    void anotherLimitKeepsTheAttribution() {
        History shorter = history.accordingTo(source(1)).withCarryForward(Period.ofMonths(12));

        assertThat(shorter.attribution()).isEqualTo(source(1));
        assertThat(shorter.carryForward()).isEqualTo(Period.ofMonths(12));
        assertThat(shorter.accordingTo(Attribution.EVERYONE).carryForward())
                .isEqualTo(Period.ofMonths(12));
    }

    @Test
    void theSameEvidenceWeighedInTheSameWayIsTheSameHistory() {
        EvidenceRule supported = EvidenceRule.DEFAULT.withLeast(LeastEvidence.SUPPORTED);
        History stricter = history.weighedBy(supported);

        assertThat(stricter).isNotSameAs(history);
        assertThat(history.weighedBy(supported)).isSameAs(stricter);
        assertThat(stricter.weighedBy(EvidenceRule.DEFAULT)).isSameAs(history);
        assertThat(stricter.accordingTo(source(1)).rule()).isEqualTo(supported);
    }

    private static Attribution source(int number) {
        return new Attribution.OneSource("source-" + number);
    }
}
