package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.circle;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.territory.time.DateSeries.BiggestChanges;

import java.time.LocalDate;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class ChangeDaysTest {

    private static final LocalDate START = LocalDate.of(2008, 3, 1);
    private static final LocalDate END = LocalDate.of(2020, 3, 1);

    /** Its evidence grows so old that it ceases to carry a dominance. */
    private static final ClaimDraft FADING =
            claim("a", "norte")
                    .dominantIn("01")
                    .from(START.toString())
                    .to(END.toString())
                    .evidence(START.toString());

    private final History fading = history(FADING);

    private static History history(ClaimDraft... claims) {
        return History.of(new TinyAtlas().claims(claims).relations().build());
    }

    private static Stream<LocalDate> fades(History history) {
        return history.changeDates().stream()
                .filter(day -> !history.newsDates().contains(day))
                .filter(day -> isDominant(day.minusDays(1), history) && !isDominant(day, history));
    }

    private static boolean isDominant(LocalDate day, History history) {
        return history.at(day)
                .zone("norte")
                .filter(zone -> zone.dominantSquareKm() > 0)
                .isPresent();
    }

    @Test
    void evidenceThatOnlyGrowsOlderIsNoChange() {
        assertThat(fades(fading)).hasSize(1);
        assertThat(new ChangeDays(fading).after(START.minusYears(1))).containsExactly(START, END);
        assertThat(new ChangeDays(fading).before(END.plusYears(1))).containsExactly(END, START);
        assertThat(new BiggestChanges(START, END, 9).in(fading)).containsExactly(START);
    }

    @Test
    void whatFadesOnADayOfNewsHasNotChangedHands() {
        LocalDate faded = fades(fading).findFirst().orElseThrow();
        ClaimDraft news =
                claim("b", "sur").dominantIn(circle(1.5, 0.5, 5)).from(faded.toString()).to("2020");
        Turnover turnover = new Turnover(history(FADING, news));
        assertThat(turnover.squareKm(faded)).isBetween(1.0, 100.0);
        assertThat(turnover.squareKm(START)).isGreaterThan(1_000);
    }

    @Test
    void aRelationThatBeginsIsAChange() {
        ClaimDraft other = claim("b", "sur").presentIn("01").from("2008-03-01").to("2020-03-01");
        History history =
                History.of(
                        new TinyAtlas()
                                .claims(FADING, other)
                                .relations(TinyAtlas.rivals("norte", "sur", "2009-05-01", ""))
                                .build());
        assertThat(new ChangeDays(history).after(START)).contains(LocalDate.of(2009, 5, 1));
    }
}
