package org.plazaatlas.desktop.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.layers.OrganizationTree.Branch;

class OrganizationTreeTest {

    private final OrganizationTree tree = OrganizationTree.of(TinyAtlas.atlas());

    @Test
    void factionsFollowTheirParentOneStepDeeper() {
        assertThat(tree.branches())
                .extracting(branch -> branch.organization().id() + " " + branch.depth())
                .containsExactly(
                        "norte 0",
                        "halcones 1",
                        "lobos 1",
                        "cuervos 2",
                        "sur 0",
                        "costa 0",
                        "sierra 0");
    }

    @Test
    void anOrganizationTakesItsFactionsAndTheirsAlong() {
        assertThat(tree.withFactions("norte"))
                .containsExactly("norte", "halcones", "lobos", "cuervos");
        assertThat(tree.withFactions("lobos")).containsExactly("lobos", "cuervos");
        assertThat(tree.withFactions("costa")).containsExactly("costa");
    }

    @Test
    void namesAreFoundInBothLanguagesWithoutAccentsAndCase() {
        Branch north = tree.branches().getFirst();
        assertThat(north.isNamed("cartel del NORTE")).isTrue();
        assertThat(north.isNamed("northern")).isTrue();
        assertThat(north.isNamed("")).isTrue();
        assertThat(north.isNamed("sur")).isFalse();
    }
}
