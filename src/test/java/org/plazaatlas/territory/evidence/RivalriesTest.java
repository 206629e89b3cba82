package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.allies;
import static org.plazaatlas.TinyAtlas.relation;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;

/**
 * Who is whose rival. {@code halcones} and {@code lobos} are factions of {@code norte}, {@code
 * cuervos} one of {@code lobos}.
 */
class RivalriesTest {

    @Test
    void aRivalryHoldsBothWays() {
        Rivalries rivalries = given(rivals("norte", "sur", "", ""));

        assertThat(rivalries.areRivals("norte", "sur")).isTrue();
        assertThat(rivalries.areRivals("sur", "norte")).isTrue();
        assertThat(rivalries.areRivals("norte", "norte")).isFalse();
        assertThat(rivalries.areRivals("norte", "costa")).isFalse();
    }

    @Test
    void whereSourcesNameBothRivalryAndAllianceTheyAreRivals() {
        assertThat(
                        given(allies("norte", "sur", "", ""), rivals("sur", "norte", "", ""))
                                .areRivals("norte", "sur"))
                .isTrue();
    }

    @Test
    void aSplitAloneMakesNoRivals() {
        assertThat(
                        given(relation("sierra", "sur", RelationKind.SPLIT_FROM, "", ""))
                                .areRivals("sierra", "sur"))
                .isFalse();
    }

    @Test
    void aFactionInheritsTheRivalsOfItsParentAtAnyDepth() {
        Rivalries rivalries = given(rivals("norte", "sur", "", ""));

        assertThat(rivalries.areRivals("halcones", "sur")).isTrue();
        assertThat(rivalries.areRivals("sur", "cuervos")).isTrue();
    }

    @Test
    void anOffshootInheritsNothing() {
        assertThat(given(rivals("norte", "sur", "", "")).areRivals("norte", "sierra")).isFalse();
    }

    @Test
    void aRelationOfItsOwnDecidesBeforeThatOfAParent() {
        Rivalries rivalries =
                given(rivals("norte", "sur", "", ""), allies("halcones", "sur", "", ""));

        assertThat(rivalries.areRivals("halcones", "sur")).isFalse();
        assertThat(rivalries.areRivals("lobos", "sur")).isTrue();
    }

    @Test
    void theNearestAncestorDecides() {
        Rivalries rivalries = given(rivals("norte", "sur", "", ""), allies("lobos", "sur", "", ""));

        assertThat(rivalries.areRivals("cuervos", "sur")).isFalse();
    }

    @Test
    void factionsOfOneParentAreRivalsByADirectRelationOnly() {
        assertThat(given().areRivals("halcones", "lobos")).isFalse();
        assertThat(given(rivals("halcones", "lobos", "", "")).areRivals("lobos", "halcones"))
                .isTrue();
        assertThat(given(rivals("halcones", "norte", "", "")).areRivals("halcones", "lobos"))
                .isFalse();
    }

    @Test
    void aFactionOfAFactionInheritsItsParentsQuarrelWithinTheFamily() {
        Rivalries rivalries = given(rivals("halcones", "lobos", "", ""));

        assertThat(rivalries.areRivals("cuervos", "halcones")).isTrue();
    }

    @Test
    void aParentAndItsFactionAreRivalsByADirectRelationOnly() {
        assertThat(given(rivals("norte", "sur", "", "")).areRivals("norte", "halcones")).isFalse();
        assertThat(given(rivals("lobos", "norte", "", "")).areRivals("cuervos", "norte")).isFalse();
        assertThat(given(rivals("halcones", "lobos", "", "")).areRivals("cuervos", "lobos"))
                .isFalse();
        assertThat(given(rivals("norte", "lobos", "", "")).areRivals("norte", "lobos")).isTrue();
    }

    @Test
    void aRivalryCountsWhileItIsInForce() {
        History history =
                History.of(
                        new TinyAtlas()
                                .relations(rivals("norte", "sur", "2010-02", "2012"))
                                .build());

        assertThat(rivalsOn(history, "2010-01-31")).isFalse();
        assertThat(rivalsOn(history, "2010-02-01")).isTrue();
        assertThat(rivalsOn(history, "2011-12-31")).isTrue();
        assertThat(rivalsOn(history, "2012-01-01")).isFalse();
    }

    private static boolean rivalsOn(History history, String day) {
        return history.at(LocalDate.parse(day)).areRivals("norte", "sur");
    }

    private static Rivalries given(Relation... relations) {
        return new Rivalries(new FactionTree(TinyAtlas.atlas()), List.of(relations));
    }
}
