package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;

import java.util.List;
import java.util.Set;

/**
 * Who stands for whom. {@code halcones} and {@code lobos} are factions of {@code norte}, {@code
 * cuervos} one of {@code lobos}; {@code sierra} is an offshoot of {@code sur}.
 */
class KinshipTest {

    private final Kinship kinship = new Kinship(new FactionTree(TinyAtlas.atlas()));

    @Test
    void anOrganizationIsKinOfItselfItsFactionsAndItsParents() {
        assertThat(kinship.areKin("sur", "sur")).isTrue();
        assertThat(kinship.areKin("norte", "halcones")).isTrue();
        assertThat(kinship.areKin("cuervos", "norte")).isTrue();
    }

    @Test
    void factionsBesideEachOtherAndOffshootsAreNoKin() {
        assertThat(kinship.areKin("halcones", "lobos")).isFalse();
        assertThat(kinship.areKin("cuervos", "halcones")).isFalse();
        assertThat(kinship.areKin("sierra", "sur")).isFalse();
    }

    @Test
    void pairsAreKinWhicheverComesFirst() {
        assertThat(kinship.areKin(pair("norte", "sur"), pair("sur", "halcones"))).isTrue();
        assertThat(kinship.areKin(pair("costa", "norte"), pair("cuervos", "costa"))).isTrue();
        assertThat(kinship.areKin(pair("norte", "sur"), pair("norte", "costa"))).isFalse();
        assertThat(kinship.areKin(pair("halcones", "sur"), pair("lobos", "sur"))).isFalse();
    }

    @Test
    void groupsAreKinIfNobodyIsWithoutKinInTheOther() {
        assertThat(kinship.areKin(Set.of("norte", "sur"), Set.of("lobos", "sur"))).isTrue();
        assertThat(kinship.areKin(Set.of("norte"), Set.of("lobos", "sur"))).isFalse();
        assertThat(kinship.areKin(Set.of("norte", "sur"), Set.of("lobos"))).isFalse();
        assertThat(kinship.areKin(Set.of(), Set.of())).isTrue();
        assertThat(kinship.areKin(Set.of(), Set.of("sur"))).isFalse();
    }

    @Test
    void oneHasKinAmongOthers() {
        assertThat(kinship.hasKin("lobos", List.of("sur", "norte"))).isTrue();
        assertThat(kinship.hasKin("lobos", List.of("sur", "halcones"))).isFalse();
    }

    private static OrganizationPair pair(String one, String other) {
        return OrganizationPair.of(one, other);
    }
}
