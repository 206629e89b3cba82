package org.plazaatlas.territory.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.shock;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Event;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.List;

/** Shocks and what they bear on ({@code norte} and {@code sur} are rivals here). */
class ShockLogTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    @Test
    void aShockBearsOnTheBoundariesOfWhomItHitNotOnThePlaceWhereItHappened() {
        // the shock happened in state 01; the zones meet between 05 and 06
        LoggedShock logged =
                log(
                                atlas(dominant("norte", "05"), dominant("sur", "06")),
                                shock("s", "2015-05", "sur"))
                        .getFirst();

        assertThat(logged.shock().event().stateCode()).contains("01");
        assertThat(logged.boundaries())
                .singleElement()
                .satisfies(
                        boundary -> {
                            assertThat(boundary.concerns("sur")).isTrue();
                            assertThat(boundary.edges())
                                    .allMatch(edge -> edge.left() >= 0 && edge.right() >= 0);
                        });
    }

    @Test
    void aShockRaisesThePressureWhereTheOrganizationIsAndNotWhereItHappened() {
        History history =
                History.of(
                        atlas(dominant("norte", "05"), dominant("sur", "06"))
                                .events(shock("s", "2015-05", "sur"))
                                .build());
        PressureGauge gauge = new PressureGauge(history);

        assertThat(gauge.ofState("06", DAY).orElseThrow().shocks()).hasSize(1);
        assertThat(gauge.ofState("01", DAY).orElseThrow().shocks()).isEmpty();
    }

    @Test
    void aShockToAFactionBearsOnItsParentsBoundariesAndTheOtherWayRound() {
        assertThat(
                        boundaries(
                                atlas(dominant("norte", "05"), dominant("sur", "06")),
                                shock("s", "2015-05", "halcones")))
                .hasSize(1);
        assertThat(
                        boundaries(
                                atlas(dominant("halcones", "05"), dominant("sur", "06")),
                                shock("s", "2015-05", "norte")))
                .hasSize(1);
    }

    @Test
    void aShockToOneFactionDoesNotBearOnAnother() {
        assertThat(
                        boundaries(
                                atlas(dominant("lobos", "05"), dominant("sur", "06")),
                                shock("s", "2015-05", "halcones")))
                .isEmpty();
    }

    @Test
    void boundariesThatAreNotHostileAreLeftOut() {
        assertThat(
                        boundaries(
                                atlas(dominant("norte", "05"), dominant("costa", "06")),
                                shock("s", "2015-05", "norte")))
                .isEmpty();
    }

    @Test
    void boundariesAreThoseOfTheDayNotOfTheShock() {
        ClaimDraft later = claim("l", "sur").dominantIn("06").from("2015-06").to("2017");

        assertThat(boundaries(atlas(dominant("norte", "05"), later), shock("s", "2012", "sur")))
                .hasSize(1);
    }

    @Test
    void theNewestShockComesFirstAndThoseToComeAreLeftOut() {
        assertThat(
                        log(
                                atlas(),
                                shock("older", "2013", "sur"),
                                shock("newest", "2015-06-01", "norte"),
                                shock("future", "2015-06-02", "norte"),
                                shock("newer", "2014", "costa")))
                .extracting(logged -> logged.shock().event().id())
                .containsExactly("newest", "newer", "older");
    }

    @Test
    void anEventThatIsNoShockIsNotLogged() {
        History history = History.of(TinyAtlas.atlas());

        assertThat(new ShockLog(history).on(LocalDate.of(2024, 6, 1)))
                .extracting(logged -> logged.shock().event().id())
                .containsExactly("e-captura", "e-ruptura");
    }

    private static List<TurfBoundary> boundaries(TinyAtlas atlas, Event shock) {
        return log(atlas, shock).getFirst().boundaries();
    }

    private static List<LoggedShock> log(TinyAtlas atlas, Event... shocks) {
        return new ShockLog(History.of(atlas.events(shocks).build())).on(DAY);
    }

    private static TinyAtlas atlas(ClaimDraft... claims) {
        return new TinyAtlas().claims(claims).relations(rivals("norte", "sur", "2010", ""));
    }

    private static ClaimDraft dominant(String organizationId, String stateCode) {
        return claim("d" + organizationId, organizationId)
                .dominantIn(stateCode)
                .from("2011")
                .to("2019");
    }
}
