package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.toldBy;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the evidence of a dispute counts, and what it tells. */
class DisputesTest {

    private static final Area STATE = Area.States.of("01");
    private static final Area VADO = municipality("01", "Vado");

    @Test
    void aDisputeCountsFromItsStartToItsEnd() {
        assertThat(inForce(dispute("2020-02", "2023-06")))
                .isEqualTo(new DateRange(day("2020-02-01"), day("2023-06-01")));
    }

    @Test
    void withoutAnEndADisputeCountsTwoYearsFromItsEvidence() {
        assertThat(inForce(dispute("2020-02", "")))
                .isEqualTo(new DateRange(day("2020-02-01"), day("2022-02-01")));
        assertThat(inForce(toldLater("2020-02", "2021-09-15")))
                .isEqualTo(new DateRange(day("2020-02-01"), day("2023-09-15")));
    }

    @Test
    void aDisputeOfWhichTheEvidenceLapsedBeforeItsStartNeverCounts() {
        assertThat(inForce(toldLater("2020-02", "2017")).isEmpty()).isTrue();
    }

    @Test
    void itChallengesWhileItCounts() {
        History history = history(dispute("2020-02", ""));

        assertThat(status(history, "2020-01-31")).isEqualTo(Status.HELD);
        assertThat(status(history, "2020-02-01")).isEqualTo(Status.CHALLENGED);
        assertThat(status(history, "2022-01-31")).isEqualTo(Status.CHALLENGED);
        assertThat(status(history, "2022-02-01")).isEqualTo(Status.HELD);
    }

    @Test
    void theDisputesOfADayAreKnown() {
        Dispute told = dispute("2020-02", "");
        History history = history(told);

        assertThat(history.disputesInForce(day("2020-01-31"))).isEmpty();
        assertThat(history.disputesInForce(day("2021-06-01")))
                .singleElement()
                .satisfies(
                        evidence -> {
                            assertThat(evidence.told()).contains(told);
                            assertThat(evidence.pair())
                                    .isEqualTo(OrganizationPair.of("norte", "sur"));
                            assertThat(evidence.origin()).isEqualTo("diario");
                            assertThat(evidence.war()).isFalse();
                        });
    }

    @Test
    void bothSidesAreThereAsLongAsItCounts() {
        DisputeEvidence evidence = DisputeEvidence.of(dispute("2020-02", ""), "diario");

        assertThat(evidence.presence())
                .allSatisfy(
                        validity -> {
                            assertThat(validity.inForce()).isEqualTo(evidence.inForce());
                            Claim claim = validity.claim();
                            assertThat(claim.level()).isEqualTo(Level.PRESENCE);
                            assertThat(claim.area()).isEqualTo(STATE);
                            assertThat(claim.sourceId()).isEqualTo("diario");
                        })
                .extracting(validity -> validity.claim().id() + validity.claim().organizationId())
                .containsExactly("x1anorte", "x1bsur");
    }

    @Test
    void whoTellsOfADisputeAloneSaysNothingOfOthers() {
        History history = history(dispute("2020-02", ""));
        LocalDate day = day("2020-03-01");

        History ofReport = history.accordingTo(new Attribution.OneSource("informe"));
        assertThat(ofReport.disputesInForce(day)).isEmpty();
        assertThat(ofReport.at(day).label(0).holdings())
                .extracting(Holding::organizationId)
                .containsExactly("norte");

        History ofPaper = history.accordingTo(new Attribution.OneSource("diario"));
        assertThat(ofPaper.disputesInForce(day)).hasSize(1);
        assertThat(ofPaper.at(day).label(0).status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aDisputeOfATownCountsInTheTownAlone() {
        History history =
                history(
                        TinyAtlas.dispute(
                                "x1",
                                "norte",
                                "sur",
                                VADO,
                                "2020-02",
                                "",
                                DisputeIntensity.DISPUTE,
                                Confidence.HIGH));
        var snapshot = history.at(day("2020-03-01"));

        assertThat(snapshot.label(snapshot.mosaic().facesOf(VADO).first()).status())
                .isEqualTo(Status.CHALLENGED);
        assertThat(snapshot.label(0).status()).isEqualTo(Status.HELD);
    }

    @Test
    void aRivalryWhoseNoteNamesAPlaceIsADisputeThere() {
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(
                                        claim("c1", "norte").dominantIn("01").from("2019"),
                                        claim("c2", "sur").presentIn("01", "02").from("2019"))
                                .relations(noted(RelationKind.RIVAL, "Fighting in Plains."))
                                .build());
        LocalDate day = day("2020-03-01");

        assertThat(history.at(day).label(0).status()).isEqualTo(Status.CHALLENGED);
        assertThat(history.disputesInForce(day))
                .singleElement()
                .satisfies(
                        evidence -> {
                            assertThat(evidence.area()).isEqualTo(STATE);
                            assertThat(evidence.told()).isEmpty();
                            assertThat(evidence.presence()).isEmpty();
                        });
        assertThat(history.disputesInForce(day("2022-01-01"))).as("its relation ended").isEmpty();
    }

    @Test
    void anAllianceWhoseNoteNamesAPlaceIsNone() {
        assertThat(told(noted(RelationKind.ALLY, "Together in Plains."))).isEmpty();
        assertThat(told(noted(RelationKind.RIVAL, "Nobody says where."))).isEmpty();
    }

    @Test
    void disputesToldByOneOriginKeepTheirOrigin() {
        Dispute first = dispute("2020-02", "");
        List<DisputeEvidence> told =
                DisputesTold.in(
                        new TinyAtlas()
                                .claims()
                                .relations()
                                .disputes(first, toldBy("informe", "x2", first))
                                .build(),
                        FightingThreshold.DEFAULT,
                        _ -> true);

        assertThat(told).extracting(DisputeEvidence::origin).containsExactly("diario", "informe");
    }

    private static List<DisputeEvidence> told(Relation relation) {
        return DisputesTold.in(
                new TinyAtlas().claims().relations(relation).build(),
                FightingThreshold.DEFAULT,
                _ -> true);
    }

    private static Relation noted(RelationKind kind, String note) {
        return new Relation(
                "norte",
                "sur",
                kind,
                new ValidTime(
                        Optional.of(PartialDate.parse("2020")),
                        Optional.of(PartialDate.parse("2022"))),
                "informe",
                new Text("p. 2", "p. 2"),
                new Text("Nota.", note));
    }

    private static Dispute dispute(String from, String to) {
        return TinyAtlas.dispute(
                "x1", "norte", "sur", STATE, from, to, DisputeIntensity.DISPUTE, Confidence.HIGH);
    }

    /** A dispute without an end that is told on another date than that of its start. */
    private static Dispute toldLater(String from, String evidence) {
        Dispute dispute = dispute(from, "");
        return new Dispute(
                dispute.id(),
                dispute.firstId(),
                dispute.secondId(),
                dispute.area(),
                dispute.validTime(),
                PartialDate.parse(evidence),
                dispute.intensity(),
                dispute.confidence(),
                dispute.sourceId(),
                dispute.locator(),
                dispute.note());
    }

    private static DateRange inForce(Dispute dispute) {
        return DisputeEvidence.of(dispute, "diario").inForce();
    }

    /** Norte dominates the state, says the report. */
    private static History history(Dispute dispute) {
        return History.of(
                new TinyAtlas()
                        .claims(
                                claim("c1", "norte")
                                        .dominantIn("01")
                                        .from("2019")
                                        .to("2024")
                                        .evidence("2021"))
                        .relations()
                        .disputes(dispute)
                        .build());
    }

    private static Status status(History history, String day) {
        return history.at(day(day)).label(0).status();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
