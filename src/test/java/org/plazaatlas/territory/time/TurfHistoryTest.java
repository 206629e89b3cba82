package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.rivals;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;

import java.time.LocalDate;

/** The history of turf ({@code norte} and {@code sur} are rivals from 2012 here). */
class TurfHistoryTest {

    private static final ClaimDraft NORTE =
            claim("n", "norte").dominantIn("01").from("2010").to("2020").evidence("2016");

    @Test
    void aBoundaryLastsSinceTheZonesFirstMet() {
        TurfHistory turf = turf(NORTE, sur("02", "2011", "2019"));

        assertThat(turf.since(day(2018))).contains(day(2011));
    }

    @Test
    void aBoundaryThatMovedLastsOn() {
        TurfHistory turf = turf(NORTE, sur("02", "2011", "2015"), sur("04", "2015", "2019"));

        assertThat(turf.since(day(2018))).contains(day(2011));
    }

    @Test
    void aBreakStartsItAnew() {
        TurfHistory turf = turf(NORTE, sur("02", "2011", "2013"), sur("02", "2014", "2019"));

        assertThat(turf.since(day(2018))).contains(day(2014));
    }

    @Test
    void whereThereIsNoBoundaryItLastsSinceNever() {
        TurfHistory turf = turf(NORTE, sur("02", "2011", "2019"));

        assertThat(turf.since(day(2010))).isEmpty();
        assertThat(turf.since(day(2019))).isEmpty();
    }

    @Test
    void aBoundaryOlderThanTheAtlasLastsSinceTheAtlasBegins() {
        TurfHistory turf =
                turf(
                        claim("n", "norte").dominantIn("01").to("2020"),
                        claim("s", "sur")
                                .dominantIn("02")
                                .from("1990")
                                .to("2020")
                                .evidence("2020"));

        assertThat(turf.since(LocalDate.of(2006, 1, 1))).contains(LocalDate.of(2006, 1, 1));
        assertThat(turf.since(day(2019))).contains(LocalDate.of(2006, 1, 1));
    }

    @Test
    void aDayOutsideTheAtlasHasNoTurf() {
        assertThat(turf(NORTE, sur("02", "2011", "2019")).since(day(1999))).isEmpty();
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        History history = history(NORTE, sur("02", "2011", "2019"));

        assertThat(new TurfHistory(history, "sur", "norte").stretches())
                .isEqualTo(new TurfHistory(history, "norte", "sur").stretches());
    }

    @Test
    void aStretchEndsWhereLengthOrRivalryChanges() {
        assertThat(turf(NORTE, sur("02", "2011", "2019")).stretches())
                .containsExactly(
                        new TurfSpan(years(2011, 2012), boundaryKm(), 0, false),
                        new TurfSpan(years(2012, 2019), boundaryKm(), 0, true));
    }

    @Test
    void whatChangesElsewhereDoesNotCutAStretch() {
        ClaimDraft elsewhere = claim("c", "costa").dominantIn("06").from("2013").to("2014");

        assertThat(turf(NORTE, sur("02", "2012", "2019"), elsewhere).stretches()).hasSize(1);
    }

    @Test
    void timesWithoutTurfAreLeftOut() {
        assertThat(turf(NORTE, sur("02", "2012", "2013"), sur("02", "2016", "2019")).stretches())
                .extracting(TurfSpan::range)
                .containsExactly(years(2012, 2013), years(2016, 2019));
    }

    @Test
    void aStretchKnowsWhatBothDominate() {
        assertThat(turf(NORTE, sur("01", "2012", "2019")).stretches())
                .singleElement()
                .satisfies(
                        stretch -> {
                            assertThat(stretch.jointSquareKm()).isCloseTo(12_308.46, within(0.01));
                            assertThat(stretch.boundaryKm()).isZero();
                        });
    }

    @Test
    void whatBothContestAndWhatTheyDominateInPeaceAreAddedUp() {
        Dispute war = war("x", "norte", "sur", Area.States.of("01"), "2012", "2019");
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(
                                        both("norte", "01", "02"),
                                        both("sur", "01", "02"),
                                        both("norte", "04"))
                                .disputes(war)
                                .build());

        assertThat(new TurfHistory(history, "norte", "sur").stretches())
                .singleElement()
                .satisfies(
                        stretch -> {
                            assertThat(stretch.jointSquareKm())
                                    .isCloseTo(2 * 12_308.466, within(0.01));
                            assertThat(stretch.boundaryKm())
                                    .as("the rim towards norte")
                                    .isCloseTo(111.303, within(0.01));
                        });
    }

    private static ClaimDraft both(String organizationId, String... states) {
        return claim(organizationId + String.join("", states), organizationId)
                .dominantIn(states)
                .from("2012")
                .to("2019")
                .evidence("2016");
    }

    private static double boundaryKm() {
        return history(NORTE, sur("02", "2011", "2019"))
                .at(day(2015))
                .turfBoundary("norte", "sur")
                .orElseThrow()
                .lengthKm();
    }

    private static ClaimDraft sur(String stateCode, String from, String to) {
        return claim("s" + stateCode + from, "sur")
                .dominantIn(stateCode)
                .from(from)
                .to(to)
                .evidence("2016");
    }

    private static DateRange years(int from, int to) {
        return new DateRange(day(from), day(to));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static TurfHistory turf(ClaimDraft... claims) {
        return new TurfHistory(history(claims), "norte", "sur");
    }

    private static History history(ClaimDraft... claims) {
        return History.of(
                new TinyAtlas()
                        .claims(claims)
                        .relations(rivals("norte", "sur", "2012", ""))
                        .build());
    }
}
