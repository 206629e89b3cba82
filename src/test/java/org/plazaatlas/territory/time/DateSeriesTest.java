package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.territory.time.DateSeries.BiggestChanges;
import org.plazaatlas.territory.time.DateSeries.Chosen;
import org.plazaatlas.territory.time.DateSeries.Even;

import java.time.LocalDate;
import java.util.List;

/** The tiny atlas spans 2006 to 2025. A state changes hands in 2014, a small circle in 2016. */
class DateSeriesTest {

    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 1, 1);
    private static final LocalDate STATE_FELL = LocalDate.of(2014, 3, 1);
    private static final LocalDate CIRCLE_FELL = LocalDate.of(2016, 5, 1);

    private final History history =
            History.of(
                    new TinyAtlas()
                            .claims(
                                    claim("a", "norte")
                                            .dominantIn("01")
                                            .from("2008-01-01")
                                            .to("2014-03-01")
                                            .evidence("2013"),
                                    claim("b", "sur")
                                            .dominantIn("01")
                                            .from("2014-03-01")
                                            .to("2024-01-01")
                                            .evidence("2019"),
                                    claim("c", "sur")
                                            .dominantIn(circle(1.5, 0.5, 5))
                                            .from("2016-05-01")
                                            .to("2024-01-01"))
                            .build());

    @Test
    void evenDatesStartAndEndWithTheSpanAtEqualDistances() {
        assertThat(new Even(BEGIN, LocalDate.of(2010, 1, 31), 4).in(history))
                .containsExactly(
                        BEGIN,
                        LocalDate.of(2010, 1, 11),
                        LocalDate.of(2010, 1, 21),
                        LocalDate.of(2010, 1, 31));
    }

    @Test
    void moreEvenDatesThanDaysAreTheDays() {
        assertThat(new Even(BEGIN, BEGIN.plusDays(1), 6).in(history))
                .containsExactly(BEGIN, BEGIN.plusDays(1));
        assertThat(new Even(BEGIN, END, 1).in(history)).containsExactly(BEGIN);
    }

    @Test
    void datesOutsideTheAtlasBecomeItsNearestDays() {
        assertThat(new Even(LocalDate.of(1990, 1, 1), LocalDate.of(2090, 1, 1), 2).in(history))
                .containsExactly(LocalDate.of(2006, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @Test
    void theBiggestChangeIsTheDayOnWhichTheMostAreaChangedHands() {
        assertThat(new BiggestChanges(BEGIN, END, 1).in(history)).containsExactly(STATE_FELL);
    }

    @Test
    void changesComeInTheOrderOfTimeAndDaysWithoutAnyAreLeftOut() {
        assertThat(new BiggestChanges(BEGIN, END, 9).in(history))
                .containsExactly(STATE_FELL, CIRCLE_FELL);
    }

    @Test
    void bothEndsOfTheSpanAreLookedAt() {
        assertThat(new BiggestChanges(STATE_FELL, CIRCLE_FELL, 2).in(history))
                .containsExactly(STATE_FELL, CIRCLE_FELL);
    }

    @Test
    void areaThatGoesFromOneToAnotherCountsOnce() {
        double state =
                history.mosaic().facesOfState("01").stream()
                        .mapToDouble(face -> history.mosaic().faces().get(face).areaSquareKm())
                        .sum();
        Turnover turnover = new Turnover(history);
        assertThat(turnover.squareKm(STATE_FELL)).isCloseTo(state, within(1e-6));
        assertThat(turnover.squareKm(STATE_FELL.plusDays(1))).isZero();
    }

    @Test
    void chosenDatesAreSortedAndComeOnce() {
        assertThat(new Chosen(List.of(END, BEGIN, END)).in(history)).containsExactly(BEGIN, END);
    }

    @Test
    void aSeriesWithoutDatesOrBackInTimeIsRefused() {
        assertThatThrownBy(() -> new Chosen(List.of())).hasMessageContaining("0 dates");
        assertThatThrownBy(() -> new Even(BEGIN, END, 0)).hasMessageContaining("0 dates");
        assertThatThrownBy(() -> new BiggestChanges(END, BEGIN, 4))
                .hasMessageContaining("2020-01-01 back to 2010-01-01");
    }
}
