package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Levels over time, for the history strips of states and organizations. */
class LevelSpansTest {

    private static History fresh(History history) {
        return History.of(history.atlas(), history.mosaic());
    }

    /** Who asks for one place first gets it without the whole country on each day. */
    @Test
    void aPlaceAloneHasTheLevelsThatItHasInTheWholeCountry() {
        for (long seed = 1; seed <= 6; seed++) {
            History whole = History.of(RandomAtlas.ofSeed(seed));
            for (State state : whole.atlas().contents().states()) {
                assertThat(fresh(whole).stretches(Subject.state(state.code())))
                        .as("seed %d, %s", seed, state.code())
                        .isEqualTo(
                                whole.levels().ofState(whole.mosaic().facesOfState(state.code())));
            }
            for (Organization one : whole.atlas().contents().organizations()) {
                assertThat(fresh(whole).stretches(Subject.organization(one.id())))
                        .as("seed %d, %s", seed, one.id())
                        .isEqualTo(whole.levels().ofOrganization(one.id()));
            }
        }
    }

    @Test
    void changesThatLeaveTheLevelAloneDoNotCutAStretch() {
        ClaimDraft first = claim("c1", "sur").presentIn("01").from("2010").to("2014");
        ClaimDraft second = claim("c2", "sur").presentIn("01").from("2012").to("2016");

        assertThat(ofState("01", first, second))
                .containsExactly(
                        Map.entry("sur", List.of(stretch("2010", "2016", Level.PRESENCE))));
    }

    @Test
    void aGapAndAChangeOfLevelCutIt() {
        ClaimDraft early = claim("c1", "sur").presentIn("01").from("2010").to("2011");
        ClaimDraft later = claim("c2", "sur").presentIn("01").from("2013").to("2016");
        ClaimDraft strong = claim("c3", "sur").dominantIn("01").from("2015").to("2016");

        assertThat(ofState("01", early, later, strong).get("sur"))
                .containsExactly(
                        stretch("2010", "2011", Level.PRESENCE),
                        stretch("2013", "2015", Level.PRESENCE),
                        stretch("2015", "2016", Level.DOMINANT));
    }

    @Test
    void whoDominatesLessThanHalfOfAStateIsButPresentInIt() {
        ClaimDraft state = claim("c1", "sur").presentIn("01").from("2010").to("2014");
        ClaimDraft town =
                claim("c2", "sur").dominantIn(municipality("01", "Vado")).from("2010").to("2014");
        ClaimDraft most =
                claim("c3", "sur").dominantIn(circle(0.5, 0.5, 50)).from("2014").to("2016");

        assertThat(ofState("01", state, town, most).get("sur"))
                .containsExactly(
                        stretch("2010", "2014", Level.PRESENCE),
                        stretch("2014", "2016", Level.DOMINANT));
        assertThat(history(state, town, most).stretches(Subject.organization("sur")))
                .containsEntry(
                        "01",
                        List.of(
                                stretch("2010", "2014", Level.PRESENCE),
                                stretch("2014", "2016", Level.DOMINANT)));
    }

    @Test
    void aHoleOfDaysBetweenTwoClaimsIsNoStretchOfItsOwn() {
        ClaimDraft first = claim("c1", "sur").dominantIn("01").from("2012").to("2014-04");
        ClaimDraft second = claim("c2", "sur").dominantIn("01").from("2014-04-20").to("2016");
        ClaimDraft present = claim("c3", "sur").presentIn("01").from("2013").to("2015");

        assertThat(ofState("01", first, second, present).get("sur"))
                .containsExactly(stretch("2012", "2016", Level.DOMINANT));
        assertThat(ofState("01", first, second).get("sur"))
                .containsExactly(stretch("2012", "2016", Level.DOMINANT));
    }

    @Test
    void aHoleOfMonthsIsOne() {
        ClaimDraft first = claim("c1", "sur").dominantIn("01").from("2012").to("2014");
        ClaimDraft second = claim("c2", "sur").dominantIn("01").from("2014-04").to("2016");

        assertThat(ofState("01", first, second).get("sur")).hasSize(2);
    }

    @Test
    void aFewDaysOfDominanceAreToldOf() {
        ClaimDraft present = claim("c1", "sur").presentIn("01").from("2012").to("2015");
        ClaimDraft days = claim("c2", "sur").dominantIn("01").from("2013-04").to("2013-04-20");

        assertThat(ofState("01", present, days).get("sur"))
                .extracting(LevelSpan::level)
                .containsExactly(Level.PRESENCE, Level.DOMINANT, Level.PRESENCE);
    }

    @Test
    void stretchesKeepToTheTimeSpanOfTheAtlas() {
        ClaimDraft always = claim("c1", "sur").presentIn("01").to("2030");

        assertThat(ofState("01", always).get("sur"))
                .containsExactly(stretch("2006", "2026", Level.PRESENCE));
    }

    @Test
    void anOrganizationHasTheStatesOfItsFactionsToo() {
        ClaimDraft own = claim("c1", "norte").dominantIn("02").from("2012").to("2013");
        ClaimDraft faction = claim("c2", "cuervos").presentIn("01").from("2010").to("2014");

        assertThat(history(own, faction).stretches(Subject.organization("norte")))
                .containsExactly(
                        Map.entry("01", List.of(stretch("2010", "2014", Level.PRESENCE))),
                        Map.entry("02", List.of(stretch("2012", "2013", Level.DOMINANT))));
    }

    @Test
    void otherSubjectsHaveNone() {
        assertThat(history().stretches(Subject.city("vado"))).isEmpty();
    }

    private static Map<String, List<LevelSpan>> ofState(String code, ClaimDraft... claims) {
        return history(claims).stretches(Subject.state(code));
    }

    private static History history(ClaimDraft... claims) {
        return History.of(new TinyAtlas().claims(claims).build());
    }

    private static LevelSpan stretch(String fromYear, String toYear, Level level) {
        LocalDate from = LocalDate.of(Integer.parseInt(fromYear), 1, 1);
        LocalDate to = LocalDate.of(Integer.parseInt(toYear), 1, 1);
        return new LevelSpan(new DateRange(from, to), level);
    }
}
