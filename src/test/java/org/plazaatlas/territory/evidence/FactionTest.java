package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Relation;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.List;

/**
 * Of an organization and its factions one is shown and counted. {@code halcones} and {@code lobos}
 * are factions of {@code norte}, {@code cuervos} one of {@code lobos}; {@code sierra} is an
 * offshoot of {@code sur}, not a faction.
 */
class FactionTest {

    @Test
    void aFactionIsShownInsteadOfItsParentIfBothAreSupportedEqually() {
        assertThat(shown(dominant("norte"), dominant("halcones"))).containsExactly("halcones");
        assertThat(shown(present("norte"), present("halcones"))).containsExactly("halcones");
    }

    @Test
    void theBetterSupportedOneOfALineDominates() {
        assertThat(shown(dominant("norte"), dominant("halcones").confidence(Confidence.MEDIUM)))
                .containsExactly("norte");
        assertThat(shown(dominant("norte").confidence(Confidence.MEDIUM), dominant("halcones")))
                .containsExactly("halcones");
    }

    @Test
    void anOrganizationIsSupportedByWhatIsToldOfItsFactions() {
        ClaimDraft little = dominant("norte").confidence(Confidence.LOW);
        ClaimDraft more = dominant("halcones").confidence(Confidence.LOW).source("diario");

        assertThat(label(dominant("sur"), little).dominantIds()).containsExactly("sur");
        assertThat(label(dominant("sur"), little, more).dominantIds())
                .containsExactly("norte", "sur");
    }

    @Test
    void whoIsPresentIsCountedWithTheOneOfItsLineThatDominates() {
        assertThat(shown(present("norte"), dominant("halcones"))).containsExactly("halcones");
        assertThat(shown(dominant("norte"), present("halcones"))).containsExactly("norte");
        assertThat(shown(dominant("norte"), present("cuervos"))).containsExactly("norte");
    }

    @Test
    void aFactionBesideTheOneThatDominatesIsCountedByItself() {
        FaceLabel label = label(dominant("halcones"), present("lobos"));

        assertThat(label.status()).isEqualTo(Status.HELD);
        assertThat(label.present()).extracting(Holding::organizationId).containsExactly("lobos");
    }

    @Test
    void aFactionOfAFactionRefinesBoth() {
        assertThat(shown(dominant("norte"), dominant("lobos"), dominant("cuervos")))
                .containsExactly("cuervos");
        assertThat(shown(dominant("norte"), dominant("cuervos"))).containsExactly("cuervos");
    }

    @Test
    void anOffshootDoesNotRefineTheGroupItCameFrom() {
        assertThat(shown(dominant("sur"), dominant("sierra"))).containsExactly("sierra", "sur");
    }

    @Test
    void factionsOfOneParentBothCountAndShareUnlessARelationSaysOtherwise() {
        FaceLabel label = label(dominant("halcones"), dominant("lobos"));

        assertThat(label.status()).isEqualTo(Status.SHARED);
        assertThat(label.holdings()).hasSize(2);
    }

    @Test
    void theZoneOfAParentIsItsOwnAreaAndThatOfItsFactions() {
        Snapshot snapshot =
                snapshot(
                        claim("c1", "norte").dominantIn("01").from("2010"),
                        claim("c2", "halcones").dominantIn("01", "02").from("2010"),
                        claim("c3", "cuervos").presentIn("03").from("2010"),
                        claim("c4", "norte").dominantIn("04").from("2010"));
        Zone parent = snapshot.zone("norte").orElseThrow();

        assertThat(states(snapshot, parent.dominant().stream().boxed().toList()))
                .containsExactly("01", "02", "04");
        assertThat(states(snapshot, parent.presence().stream().boxed().toList()))
                .containsExactly("03");
        assertThat(snapshot.zone("lobos").orElseThrow().presence()).isEqualTo(parent.presence());
        assertThat(
                        states(
                                snapshot,
                                snapshot.zone("halcones").orElseThrow().dominant().stream()
                                        .boxed()
                                        .toList()))
                .containsExactly("01", "02");
    }

    @Test
    void aParentIsDominantWhereItsFactionIsAlthoughItIsOnlyPresentItself() {
        Snapshot snapshot = snapshot(present("norte"), dominant("halcones"));

        assertThat(snapshot.zone("norte").orElseThrow().dominant())
                .isEqualTo(snapshot.mosaic().facesOfState("01"));
        assertThat(snapshot.zone("norte").orElseThrow().presence().isEmpty()).isTrue();
    }

    @Test
    void aFactionOfItselfInADamagedAtlasEndsTheLine() {
        FactionTree lineage =
                new FactionTree(
                        new TinyAtlas()
                                .organizations(
                                        TinyAtlas.faction("a", "A", "A", "b"),
                                        TinyAtlas.faction("b", "B", "B", "a"),
                                        TinyAtlas.faction("c", "C", "C", "c"))
                                .build());

        assertThat(lineage.ancestorsOf("a")).containsExactly("b");
        assertThat(lineage.ancestorsOf("c")).isEmpty();
    }

    private static List<String> states(Snapshot snapshot, List<Integer> faces) {
        return faces.stream()
                .map(face -> snapshot.mosaic().faces().get(face).stateCode())
                .distinct()
                .toList();
    }

    private static List<String> shown(ClaimDraft... claims) {
        return label(claims).holdings().stream().map(Holding::organizationId).toList();
    }

    private static FaceLabel label(ClaimDraft... claims) {
        return snapshot(claims).label(0);
    }

    private static ClaimDraft dominant(String organizationId) {
        return claim("d-" + organizationId, organizationId).dominantIn("01").from("2010");
    }

    private static ClaimDraft present(String organizationId) {
        return claim("p-" + organizationId, organizationId).presentIn("01").from("2010");
    }

    private static Snapshot snapshot(ClaimDraft... claims) {
        TinyAtlas atlas = new TinyAtlas().claims(claims).relations(new Relation[0]);
        return History.of(atlas.build()).at(LocalDate.of(2011, 6, 1));
    }
}
