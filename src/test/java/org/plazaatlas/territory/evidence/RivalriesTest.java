package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.allies;
import static org.plazaatlas.TinyAtlas.relation;
import static org.plazaatlas.TinyAtlas.rivals;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

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
    void ofTwoStatementsTheNewerDecides() {
        Relation allied = allies("norte", "sur", "2024-07", "");
        Relation hostile = rivals("sur", "norte", "2024-08", "");

        assertThat(given(allied, hostile).areRivals("norte", "sur")).isTrue();
        assertThat(given(hostile, allied).areRivals("norte", "sur")).isTrue();
        assertThat(given(hostile, allies("norte", "sur", "2024-09", "")).areRivals("norte", "sur"))
                .isFalse();
    }

    @Test
    void aStatementIsAsNewAsItsSource() {
        Relation told = rivals("norte", "sur", "2010", ""); // by a report of June 2024
        Relation alliance = allies("norte", "sur", "2024-01", "2025");

        assertThat(validity(told).evidence()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(validity(alliance).evidence()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(validity(rivals("norte", "sur", "2024-08", "")).evidence())
                .isEqualTo(LocalDate.of(2024, 8, 1));
    }

    @Test
    void ofARivalryAndAnAllianceOfOneDateTheRivalryCounts() {
        assertThat(
                        given(allies("norte", "sur", "", ""), rivals("sur", "norte", "", ""))
                                .areRivals("norte", "sur"))
                .isTrue();
        assertThat(
                        given(rivals("sur", "norte", "", ""), allies("norte", "sur", "", ""))
                                .areRivals("norte", "sur"))
                .isTrue();
    }

    @Test
    void withoutAnEndARelationCountsThreeYearsFromItsEvidence() {
        assertThat(validity(rivals("norte", "sur", "2010", "")).inForce())
                .isEqualTo(new DateRange(LocalDate.of(2010, 1, 1), LocalDate.of(2027, 6, 1)));
        assertThat(validity(rivals("norte", "sur", "2025-03", "")).inForce())
                .isEqualTo(new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2028, 3, 1)));
        assertThat(validity(rivals("norte", "sur", "2010", "2012")).inForce())
                .isEqualTo(new DateRange(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1)));
    }

    @Test
    void aRelationThatNothingDatesDoesNotCease() {
        Relation undated =
                new Relation(
                        "norte",
                        "sur",
                        RelationKind.RIVAL,
                        new ValidTime(Optional.empty(), Optional.empty()),
                        "nowhere",
                        Text.EMPTY,
                        Text.EMPTY);

        assertThat(validity(undated).inForce()).isEqualTo(DateRange.ALWAYS);
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
        return new Rivalries(
                new FactionTree(TinyAtlas.atlas()),
                Arrays.stream(relations).map(RivalriesTest::validity).toList());
    }

    private static RelationValidity validity(Relation relation) {
        return RelationValidity.of(relation, TinyAtlas.atlas());
    }
}
