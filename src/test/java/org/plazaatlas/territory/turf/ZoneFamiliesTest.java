package org.plazaatlas.territory.turf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;

/**
 * Which zones are parts of others. {@code halcones} and {@code lobos} are factions of {@code
 * norte}, {@code cuervos} one of {@code lobos}.
 */
class ZoneFamiliesTest {

    @Test
    void aFactionStandsForAParentThatDominatesOnlyByIt() {
        ZoneFamilies families = families(dominant("halcones", "01"));

        assertThat(families.dominatesAs("norte")).contains("halcones");
        assertThat(families.dominatesAs("halcones")).isEmpty();
        assertThat(families.isPresentAs("norte")).isEmpty();
    }

    @Test
    void theFarthestOfTheLineStandsForAll() {
        ZoneFamilies families = families(dominant("cuervos", "01"));

        assertThat(families.dominatesAs("norte")).contains("cuervos");
        assertThat(families.dominatesAs("lobos")).contains("cuervos");
    }

    @Test
    void nobodyStandsForAParentWithLandOfItsOwnOrOfTwoFactions() {
        assertThat(
                        families(dominant("norte", "01"), dominant("halcones", "02"))
                                .dominatesAs("norte"))
                .isEmpty();
        assertThat(
                        families(dominant("halcones", "01"), dominant("lobos", "02"))
                                .dominatesAs("norte"))
                .isEmpty();
    }

    @Test
    void eachLevelIsJudgedByItself() {
        ZoneFamilies families =
                families(dominant("norte", "01"), claim("p", "lobos").presentIn("02").from("2010"));

        assertThat(families.dominatesAs("norte")).isEmpty();
        assertThat(families.isPresentAs("norte")).contains("lobos");
    }

    @Test
    void whoHasNoZoneHasNoStandIn() {
        assertThat(families(dominant("sur", "01")).dominatesAs("norte")).isEmpty();
    }

    private static ClaimDraft dominant(String organizationId, String stateCode) {
        return claim(organizationId, organizationId).dominantIn(stateCode).from("2010");
    }

    private static ZoneFamilies families(ClaimDraft... claims) {
        History history = History.of(new TinyAtlas().relations().claims(claims).build());
        return new ZoneFamilies(history.at(LocalDate.of(2011, 6, 1)).zones(), history.lineage());
    }
}
