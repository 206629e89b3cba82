package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.IncidentCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From when on incidents between two organizations are evidence of a dispute. */
class IncidentDisputesTest {

    private static final Area STATE = Area.States.of("01");
    private static final Area VADO = municipality("01", "Vado");

    @Test
    void enoughEventsWithEnoughDeathsAreADisputeForTwoYears() {
        assertThat(found(inState("2010-03 1 4", "2010-07 2 6")))
                .singleElement()
                .satisfies(
                        dispute -> {
                            assertThat(dispute.pair())
                                    .isEqualTo(OrganizationPair.of("norte", "sur"));
                            assertThat(dispute.area()).isEqualTo(STATE);
                            assertThat(dispute.inForce()).isEqualTo(range("2010-08", "2012-04"));
                            assertThat(dispute.war()).isFalse();
                            assertThat(dispute.isTold()).isFalse();
                            assertThat(dispute.told()).isEmpty();
                        });
    }

    @Test
    void fewEventsOrFewDeathsAreNone() {
        assertThat(found(inState("2010-03 2 400"))).isEmpty();
        assertThat(found(inState("2010-03 40 9"))).isEmpty();
    }

    @Test
    void incidentsFarApartDoNotAddUp() {
        assertThat(found(inState("2010-03 2 9", "2012-02 1 1"))).hasSize(1);
        assertThat(found(inState("2010-03 2 9", "2012-03 1 1"))).isEmpty();
    }

    @Test
    void aMonthCountsFromItsEndOn() {
        DisputeEvidence dispute = found(inState("2010-03 3 10")).getFirst();

        assertThat(dispute.inForce()).isEqualTo(range("2010-04", "2012-04"));
    }

    @Test
    void aDisputeThatFlaresUpAgainIsAnother() {
        assertThat(found(inState("2010-03 3 10", "2014-03 3 10")))
                .extracting(DisputeEvidence::inForce)
                .containsExactly(range("2010-04", "2012-04"), range("2014-04", "2016-04"));
    }

    @Test
    void theThresholdIsASetting() {
        List<IncidentSeries> incidents = List.of(inState("2010-03 2 5"));

        assertThat(found(new FightingThreshold(2, 5, 6), incidents))
                .extracting(DisputeEvidence::inForce)
                .containsExactly(range("2010-04", "2010-10"));
        assertThat(found(new FightingThreshold(3, 5, 6), incidents)).isEmpty();
        assertThat(found(new FightingThreshold(2, 6, 6), incidents)).isEmpty();
    }

    @Test
    void incidentsOfTownsCountForTheirStateToo() {
        assertThat(found(inState("2010-03 1 4"), inTown("Vado", "2010-03 2 6")))
                .extracting(DisputeEvidence::area)
                .containsExactly(STATE);
        assertThat(found(inTown("Vado", "2010-03 3 10")))
                .extracting(DisputeEvidence::area)
                .containsExactlyInAnyOrder(STATE, VADO);
    }

    @Test
    void incidentsOfATownThatTheAtlasNeverSpeaksOfCountForTheStateOnly() {
        assertThat(found(inTown("Aldea", "2010-03 3 10")))
                .extracting(DisputeEvidence::area)
                .containsExactly(STATE);
    }

    @Test
    void twentyFiveDeathsOfAYearInATownAreAWarThere() {
        assertThat(inVado(found(inTown("Vado", "2010-03 3 24"))))
                .extracting(DisputeEvidence::war)
                .containsExactly(false);
        assertThat(inVado(found(inTown("Vado", "2010-03 3 25"))))
                .extracting(DisputeEvidence::war, DisputeEvidence::inForce)
                .containsExactly(
                        tuple(true, range("2010-04", "2011-04")),
                        tuple(false, range("2011-04", "2012-04")));
    }

    @Test
    void deathsInAStateDoNotTellWhereAWarIs() {
        assertThat(found(inState("2010-03 90 900")))
                .extracting(DisputeEvidence::war)
                .containsExactly(false);
    }

    @Test
    void incidentsChallengeWhoDominatesIfTheOtherIsSupportedThere() {
        IncidentSeries incidents = inState("2019-03 3 10");

        assertThat(status(incidents, dominant("norte"), present("sur")))
                .isEqualTo(Status.CHALLENGED);
        assertThat(status(incidents, dominant("norte"))).as("alone").isEqualTo(Status.HELD);
        assertThat(
                        status(
                                incidents,
                                dominant("norte"),
                                present("sur").confidence(Confidence.LOW).evidence("2017")))
                .as("thinly evidenced")
                .isEqualTo(Status.HELD);
    }

    @Test
    void incidentsOfOthersCountOnlyWhereNobodyDominates() {
        IncidentSeries incidents = inState("2019-03 3 10");

        assertThat(status(incidents, present("norte"), present("sur"))).isEqualTo(Status.CONTESTED);
        assertThat(status(incidents, dominant("costa"), present("norte"), present("sur")))
                .isEqualTo(Status.HELD);
    }

    @Test
    void whereOneDominatesTheTownAWarOfIncidentsMustBeToldAsADisputeToo() {
        IncidentSeries war = inTown("Vado", "2019-03 3 25");
        Dispute told =
                TinyAtlas.dispute(
                        "x1",
                        "norte",
                        "sur",
                        VADO,
                        "2019",
                        "",
                        DisputeIntensity.DISPUTE,
                        Confidence.HIGH);
        ClaimDraft there = dominant("norte").dominantIn(VADO);

        assertThat(atVado(atlas(there, present("sur")).incidentSeries(war)).status())
                .isEqualTo(Status.CHALLENGED);
        assertThat(atVado(atlas(there).incidentSeries(war).disputes(told)).status())
                .isEqualTo(Status.CONTESTED);
    }

    private static Status status(IncidentSeries incidents, ClaimDraft... claims) {
        History history = History.of(atlas(claims).incidentSeries(incidents).build());
        return history.at(LocalDate.of(2019, 6, 1)).label(0).status();
    }

    private static FaceLabel atVado(TinyAtlas atlas) {
        History history = History.of(atlas.build());
        return history.at(LocalDate.of(2019, 6, 1)).label(history.mosaic().facesOf(VADO).first());
    }

    private static TinyAtlas atlas(ClaimDraft... claims) {
        return new TinyAtlas().claims(claims).relations();
    }

    private static ClaimDraft dominant(String organizationId) {
        return claim("d-" + organizationId, organizationId)
                .dominantIn("01")
                .from("2015")
                .evidence("2019-01");
    }

    private static ClaimDraft present(String organizationId) {
        return claim("p-" + organizationId, organizationId)
                .presentIn("01")
                .from("2015")
                .evidence("2019-01");
    }

    private static List<DisputeEvidence> inVado(List<DisputeEvidence> found) {
        return found.stream().filter(dispute -> dispute.area().equals(VADO)).toList();
    }

    private static List<DisputeEvidence> found(IncidentSeries... incidents) {
        return found(FightingThreshold.DEFAULT, List.of(incidents));
    }

    /** In an atlas that speaks of Vado. */
    private static List<DisputeEvidence> found(
            FightingThreshold threshold, List<IncidentSeries> incidents) {
        return IncidentDisputes.in(
                atlas(claim("v", "costa").presentIn(VADO))
                        .incidentSeries(incidents.toArray(IncidentSeries[]::new))
                        .build(),
                threshold);
    }

    private static IncidentSeries inState(String... months) {
        return series(Optional.empty(), months);
    }

    private static IncidentSeries inTown(String name, String... months) {
        return series(Optional.of(name), months);
    }

    private static IncidentSeries series(Optional<String> municipality, String... months) {
        return new IncidentSeries(
                "norte",
                "sur",
                "01",
                municipality,
                Arrays.stream(months).map(IncidentCount::parse).toList());
    }

    /** From the first of a month to that of another one. */
    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from + "-01"), LocalDate.parse(to + "-01"));
    }
}
