package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.source;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who dominates a place, and who is only named beside. */
class PlaceReadingTest {

    private static final Area VADO = municipality("01", "Vado");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);

    @Test
    void thoseDominateThatAreAtLeastHalfAsWellSupportedAsTheBest() {
        assertThat(dominant(by("norte", "informe"), by("sur", "local")))
                .as("a half")
                .containsExactly("norte", "sur");
        assertThat(
                        dominant(
                                by("norte", "informe"),
                                by("sur", "informe").confidence(Confidence.LOW)))
                .containsExactly("norte");
        assertThat(dominant(by("norte", "informe"), by("norte", "diario"), by("sur", "local")))
                .as("less than half of two origins")
                .containsExactly("norte");
    }

    @Test
    void whoIsAlsoNamedIsShownAsPresentWithItsClaim() {
        FaceLabel label =
                label(by("norte", "informe"), by("sur", "informe").confidence(Confidence.LOW));

        assertThat(label.status()).isEqualTo(Status.HELD);
        assertThat(label.present())
                .singleElement()
                .satisfies(
                        holding -> {
                            assertThat(holding.organizationId()).isEqualTo("sur");
                            assertThat(holding.claims())
                                    .singleElement()
                                    .extracting(claim -> claim.level())
                                    .isEqualTo(Level.DOMINANT);
                        });
    }

    @Test
    void tooLittleEvidenceTellsOfNoDominance() {
        ClaimDraft weak = by("norte", "local").confidence(Confidence.LOW);

        assertThat(dominant(weak)).containsExactly("norte");
        assertThat(dominant(weak.evidence("2018-07"))).isEmpty();
    }

    @Test
    void unvettedTextsAloneColourNoLand() {
        assertThat(label(by("norte", "rumor"), by("norte", "chisme")))
                .satisfies(
                        label -> {
                            assertThat(label.status()).isEqualTo(Status.PRESENT);
                            assertThat(label.holdings().getFirst().support())
                                    .isEqualTo(SupportGrade.THIN);
                        });
        assertThat(dominant(by("norte", "rumor"), by("norte", "local"))).containsExactly("norte");
    }

    @Test
    void whatIsSaidOfATownDecidesBeforeWhatIsSaidOfItsState() {
        Snapshot snapshot = snapshot(by("norte", "informe"), at(VADO, "sur", "local"));

        assertThat(atVado(snapshot).dominantIds()).containsExactly("sur");
        assertThat(atVado(snapshot).present())
                .extracting(Holding::organizationId)
                .containsExactly("norte");
        assertThat(snapshot.label(0).dominantIds()).containsExactly("norte");
    }

    @Test
    void whatIsSaidOfSmallerPlacesDecidesTogether() {
        Snapshot snapshot =
                snapshot(
                        by("norte", "informe"),
                        at(VADO, "sur", "diario"),
                        at(circle(0.95, 0.5, 30), "costa", "local"));

        assertThat(atVado(snapshot).dominantIds()).containsExactly("costa", "sur");
    }

    @Test
    void whatIsSaidOfATownDecidesOnlyIfItSuffices() {
        assertThat(atVado(snapshot(by("norte", "informe"), at(VADO, "sur", "rumor"))).dominantIds())
                .containsExactly("norte");
        assertThat(
                        atVado(
                                        snapshot(
                                                by("norte", "informe"),
                                                claim("p", "sur").presentIn(VADO).from("2019")))
                                .dominantIds())
                .as("presence says nothing of who dominates")
                .containsExactly("norte");
    }

    @Test
    void aNewerStatementOfAnOriginReplacesItsOlderOne() {
        ClaimDraft older = by("norte", "informe").evidence("2019-07");
        ClaimDraft newer = by("sur", "copia").evidence("2019-12");

        assertThat(dominant(older, newer)).as("copia passes on informe").containsExactly("sur");
        assertThat(dominant(older, by("sur", "diario").evidence("2019-12")))
                .as("another origin")
                .containsExactly("norte", "sur");
        assertThat(dominant(older, by("sur", "copia").evidence("2019-07")))
                .as("of one date")
                .containsExactly("norte", "sur");
    }

    @Test
    void anOlderStatementHoldsAgainWhenTheNewerOneIsOver() {
        History history =
                history(
                        by("norte", "informe").evidence("2019-07"),
                        by("sur", "informe").from("2019-12").to("2020-04").evidence("2019-12"));

        assertThat(history.at(DAY).label(0).dominantIds()).containsExactly("sur");
        assertThat(history.at(LocalDate.of(2020, 4, 1)).label(0).dominantIds())
                .containsExactly("norte");
    }

    @Test
    void aStatementOfPresenceReplacesNoneOfDominance() {
        ClaimDraft present = claim("p", "norte").presentIn("01").from("2019").evidence("2020-02");

        assertThat(dominant(by("norte", "informe"), present)).containsExactly("norte");
    }

    @Test
    void severalFightsBetweenOthersOutweighADominanceThatOneOriginTells() {
        Dispute one = fight("x1", "norte", "sur");
        Dispute two = fight("x2", "sur", "sierra");

        assertThat(underFights(List.of(one, two), by("costa", "local"))).isEmpty();
        assertThat(underFights(List.of(one), by("costa", "local")))
                .as("one fight alone")
                .containsExactly("costa");
        assertThat(underFights(List.of(one, fight("x2", "sur", "costa")), by("costa", "local")))
                .as("the dominant one fights, too")
                .containsExactly("costa");
        assertThat(underFights(List.of(one, two), by("costa", "local"), by("costa", "rumor")))
                .as("two origins")
                .containsExactly("costa");
    }

    /** Who dominates where those that fight are well supported. */
    private static List<String> underFights(List<Dispute> fights, ClaimDraft... claims) {
        List<ClaimDraft> all = new ArrayList<>(List.of(claims));
        for (String id : List.of("norte", "sur", "sierra")) {
            all.add(present(id, "informe"));
            all.add(present(id, "diario"));
        }
        FaceLabel label =
                History.of(
                                atlas(all.toArray(ClaimDraft[]::new))
                                        .disputes(fights.toArray(Dispute[]::new))
                                        .build())
                        .at(DAY)
                        .label(0);
        return List.copyOf(label.dominantIds());
    }

    private static ClaimDraft present(String organizationId, String sourceId) {
        return claim("p-" + organizationId + sourceId, organizationId)
                .presentIn("01")
                .from("2018")
                .evidence("2020-01")
                .source(sourceId);
    }

    private static Dispute fight(String id, String one, String other) {
        return dispute(
                id,
                one,
                other,
                Area.States.of("01"),
                "2019-06",
                "",
                DisputeIntensity.DISPUTE,
                Confidence.MEDIUM);
    }

    private static List<String> dominant(ClaimDraft... claims) {
        return List.copyOf(label(claims).dominantIds());
    }

    private static FaceLabel label(ClaimDraft... claims) {
        return snapshot(claims).label(0);
    }

    private static FaceLabel atVado(Snapshot snapshot) {
        return snapshot.label(snapshot.mosaic().facesOf(VADO).first());
    }

    private static Snapshot snapshot(ClaimDraft... claims) {
        return history(claims).at(DAY);
    }

    private static History history(ClaimDraft... claims) {
        return History.of(atlas(claims).build());
    }

    /** It has sources of every tier; copia passes on what informe found. */
    private static TinyAtlas atlas(ClaimDraft... claims) {
        return new TinyAtlas()
                .claims(claims)
                .relations()
                .moreSources(
                        source("local", SourceTier.LOCAL, "local", "2024"),
                        source("copia", SourceTier.RECORD, "informe", "2024"),
                        source("rumor", SourceTier.UNVETTED, "rumor", "2024"),
                        source("chisme", SourceTier.UNVETTED, "chisme", "2024"));
    }

    private static ClaimDraft by(String organizationId, String sourceId) {
        return at(Area.States.of("01"), organizationId, sourceId);
    }

    /** A claim of January 2020, of high confidence. */
    private static ClaimDraft at(Area area, String organizationId, String sourceId) {
        return claim(organizationId + "-" + sourceId, organizationId)
                .dominantIn(area)
                .from("2018")
                .evidence("2020-01")
                .source(sourceId);
    }
}
