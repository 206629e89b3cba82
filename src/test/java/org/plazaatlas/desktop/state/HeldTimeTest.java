package org.plazaatlas.desktop.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Random;

class HeldTimeTest {

    private static final long SEED = 20_081_201;
    private static final int TRIALS = 3_000;
    private static final DateRange SPAN = new DateRange(day("2000-01-01"), day("2026-01-01"));

    @Test
    void dateAloneMovesThroughTheWholeSpan() {
        HeldTime held = new HeldTime(SPAN, day("2012-06-01"), TimeWindow.DAY, Pins.NONE);

        assertThat(held.movedTo(day("2015-03-01")).date()).isEqualTo("2015-03-01");
        assertThat(held.movedTo(day("1990-01-01")).date()).isEqualTo("2000-01-01");
        assertThat(held.movedTo(day("2030-01-01")).date()).isEqualTo("2025-12-31");
        assertThat(held.startTo(day("2001-01-01"))).isEqualTo(held);
        assertThat(held.endTo(day("2001-01-01"))).isEqualTo(held);
    }

    @Test
    void freeRangeSlidesAndKeepsItsDays() {
        HeldTime slid = range("2008-06-03", "2008-06-20").movedTo(day("2012-02-29"));

        assertThat(slid.start()).isEqualTo("2012-02-12");
        assertThat(slid.date()).isEqualTo("2012-02-29");
    }

    @Test
    void wholeMonthsStayWholeMonths() {
        HeldTime slid = range("2008-01-01", "2008-01-31").movedTo(day("2008-02-29"));
        assertThat(slid.start()).isEqualTo("2008-02-01");
        assertThat(slid.isOfWholeMonths()).isTrue();
        assertThat(slid.movedTo(day("2007-11-30")).start()).isEqualTo("2007-11-01");
    }

    @Test
    void rangeThatSlidesByMonthsKeepsItsMonths() {
        HeldTime slid = range("2008-06-01", "2012-06-01").movedTo(day("2013-02-01"));

        assertThat(slid.start()).isEqualTo("2009-02-01");
    }

    @Test
    void freeRangeStopsWholeAtTheLimits() {
        HeldTime held = range("2008-06-03", "2008-06-20");

        assertThat(held.movedTo(SPAN.from()).start()).isEqualTo("2000-01-01");
        assertThat(held.movedTo(SPAN.from()).date()).isEqualTo("2000-01-18");
        assertThat(held.movedTo(SPAN.to()).start()).isEqualTo("2025-12-14");
    }

    @Test
    void rangeWithItsStartPinnedGrowsAndStopsAtIt() {
        HeldTime held = range("2008-06-03", "2008-06-20", new Pins(true, false));

        assertThat(held.movedTo(day("2015-01-01"))).isEqualTo(at(held, "2008-06-03", "2015-01-01"));
        assertThat(held.movedTo(day("2001-01-01"))).isEqualTo(at(held, "2008-06-03", "2008-06-03"));
    }

    @Test
    void rangeWithItsDatePinnedMovesItsStart() {
        HeldTime held = range("2008-06-03", "2008-06-20", new Pins(false, true));

        assertThat(held.hand()).isEqualTo("2008-06-03");
        assertThat(held.movedTo(day("2005-01-01"))).isEqualTo(at(held, "2005-01-01", "2008-06-20"));
        assertThat(held.movedTo(day("2015-01-01"))).isEqualTo(at(held, "2008-06-20", "2008-06-20"));
    }

    @Test
    void rangePinnedAtBothEndsStays() {
        HeldTime held = range("2008-06-03", "2008-06-20", new Pins(true, true));

        assertThat(held.movedTo(day("2015-01-01"))).isEqualTo(held);
        assertThat(held.startTo(day("2005-01-01"))).isEqualTo(held);
        assertThat(held.endTo(day("2015-01-01"))).isEqualTo(held);
    }

    @Test
    void cumulativeWindowKeepsItsStartAndTheDateStopsThere() {
        HeldTime held = since("2008-06-03", "2012-06-01");

        assertThat(held.movedTo(day("2001-01-01"))).isEqualTo(since("2008-06-03", "2008-06-03"));
        assertThat(held.startTo(day("2015-01-01"))).isEqualTo(since("2012-06-01", "2012-06-01"));
        assertThat(held.shownAt(day("2001-01-01"))).isEqualTo(since("2008-06-03", "2001-01-01"));
        assertThat(held.shownAt(day("2001-01-01")).start()).isEqualTo("2001-01-01");
    }

    @Test
    void dayAskedForByNameIsShownWhateverIsPinned() {
        HeldTime held = range("2008-06-03", "2008-06-20", new Pins(true, true));

        assertThat(held.shownAt(day("2015-01-01"))).isEqualTo(at(held, "2008-06-03", "2015-01-01"));
        assertThat(held.shownAt(day("2001-02-01"))).isEqualTo(at(held, "2001-01-15", "2001-02-01"));
        assertThat(held.shownAt(day("1999-02-01")).date()).isEqualTo("2000-01-01");
    }

    @Test
    void endsNeverCrossNorLeaveTheSpan() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIALS; i++) {
            HeldTime held = anyRange(random);
            HeldTime moved = anyMove(held, anyDay(random, 400), random);
            String law = "seed " + SEED + ", trial " + i + ": " + held + " -> " + moved;
            assertThat(moved.window().start().orElseThrow())
                    .as(law)
                    .isBeforeOrEqualTo(moved.date())
                    .isAfterOrEqualTo(SPAN.from());
            assertThat(SPAN.contains(moved.date())).as(law).isTrue();
        }
    }

    @Test
    void pinnedEndNeverMoves() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIALS; i++) {
            HeldTime held = anyRange(random);
            HeldTime moved = anyMove(held, anyDay(random, 400), random);
            String law = "seed " + SEED + ", trial " + i + ": " + held + " -> " + moved;
            if (held.pins().start()) {
                assertThat(moved.start()).as(law).isEqualTo(held.start());
            }
            if (held.pins().end()) {
                assertThat(moved.date()).as(law).isEqualTo(held.date());
            }
        }
    }

    @Test
    void lengthIsKeptWhileSlidingAwayFromTheLimits() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIALS; i++) {
            HeldTime held = anyRange(random);
            held = new HeldTime(SPAN, held.date(), held.window(), Pins.NONE);
            HeldTime moved = held.movedTo(anyDay(random, 0));
            String law = "seed " + SEED + ", trial " + i + ": " + held + " -> " + moved;
            if (!moved.start().equals(SPAN.from())) {
                assertThat(days(moved) == days(held) || months(moved).equals(months(held)))
                        .as(law)
                        .isTrue();
            }
        }
    }

    private static HeldTime anyMove(HeldTime held, LocalDate to, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> held.movedTo(to);
            case 1 -> held.startTo(to);
            default -> held.endTo(to);
        };
    }

    private static HeldTime anyRange(Random random) {
        LocalDate start = anyDay(random, 0);
        LocalDate date = SPAN.nearest(start.plusDays(random.nextInt(2_000)));
        Pins pins = new Pins(random.nextBoolean(), random.nextBoolean());
        return new HeldTime(SPAN, date, new TimeWindow.Range(start), pins);
    }

    private static LocalDate anyDay(Random random, int beyond) {
        int days = (int) ChronoUnit.DAYS.between(SPAN.from(), SPAN.to());
        return SPAN.from().plusDays(random.nextInt(-beyond, days + beyond));
    }

    private static long days(HeldTime held) {
        return ChronoUnit.DAYS.between(held.start(), held.date());
    }

    /** From the first day to the one after the last, or to the last: "a month" is said of both. */
    private static Period months(HeldTime held) {
        Period whole = Period.between(held.start(), held.date().plusDays(1));
        return whole.getDays() == 0 ? whole : Period.between(held.start(), held.date());
    }

    private static HeldTime range(String start, String date) {
        return range(start, date, Pins.NONE);
    }

    private static HeldTime range(String start, String date, Pins pins) {
        return new HeldTime(SPAN, day(date), new TimeWindow.Range(day(start)), pins);
    }

    private static HeldTime at(HeldTime held, String start, String date) {
        return range(start, date, held.pins());
    }

    private static HeldTime since(String start, String date) {
        return new HeldTime(SPAN, day(date), new TimeWindow.Since(day(start)), Pins.NONE);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
