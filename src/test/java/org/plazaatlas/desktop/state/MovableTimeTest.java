package org.plazaatlas.desktop.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Random;

class MovableTimeTest {

    private static final long SEED = 20_081_201;
    private static final int TRIALS = 3_000;
    private static final DateRange SPAN = new DateRange(day("2000-01-01"), day("2026-01-01"));

    @Test
    void dateAloneMovesThroughTheWholeSpan() {
        MovableTime held =
                new MovableTime(SPAN, day("2012-06-01"), TimeWindow.DAY, PinnedEnds.NONE);

        assertThat(held.movedTo(day("2015-03-01")).date()).isEqualTo("2015-03-01");
        assertThat(held.movedTo(day("1990-01-01")).date()).isEqualTo("2000-01-01");
        assertThat(held.movedTo(day("2030-01-01")).date()).isEqualTo("2025-12-31");
        assertThat(held.startTo(day("2001-01-01"))).isEqualTo(held);
        assertThat(held.endTo(day("2001-01-01"))).isEqualTo(held);
    }

    @Test
    void freeRangeSlidesAndKeepsItsDays() {
        MovableTime slid = range("2008-06-03", "2008-06-20").movedTo(day("2012-02-29"));

        assertThat(slid.start()).isEqualTo("2012-02-12");
        assertThat(slid.date()).isEqualTo("2012-02-29");
    }

    @Test
    void wholeMonthsStayWholeMonths() {
        MovableTime slid = range("2008-01-01", "2008-01-31").movedTo(day("2008-02-29"));
        assertThat(slid.start()).isEqualTo("2008-02-01");
        assertThat(slid.isOfWholeMonths()).isTrue();
        assertThat(slid.movedTo(day("2007-11-30")).start()).isEqualTo("2007-11-01");
    }

    @Test
    void rangeThatSlidesByMonthsKeepsItsMonths() {
        MovableTime slid = range("2008-06-01", "2012-06-01").movedTo(day("2013-02-01"));

        assertThat(slid.start()).isEqualTo("2009-02-01");
    }

    @Test
    void freeRangeStopsWholeAtTheLimits() {
        MovableTime held = range("2008-06-03", "2008-06-20");

        assertThat(held.movedTo(SPAN.from()).start()).isEqualTo("2000-01-01");
        assertThat(held.movedTo(SPAN.from()).date()).isEqualTo("2000-01-18");
        assertThat(held.movedTo(SPAN.to()).start()).isEqualTo("2025-12-14");
    }

    @Test
    void rangeWithItsStartPinnedGrowsAndStopsAtIt() {
        MovableTime held = range("2008-06-03", "2008-06-20", new PinnedEnds(true, false));

        assertThat(held.movedTo(day("2015-01-01"))).isEqualTo(at(held, "2008-06-03", "2015-01-01"));
        assertThat(held.movedTo(day("2001-01-01"))).isEqualTo(at(held, "2008-06-03", "2008-06-03"));
    }

    @Test
    void rangeWithItsDatePinnedMovesItsStart() {
        MovableTime held = range("2008-06-03", "2008-06-20", new PinnedEnds(false, true));

        assertThat(held.movingEnd()).isEqualTo("2008-06-03");
        assertThat(held.movedTo(day("2005-01-01"))).isEqualTo(at(held, "2005-01-01", "2008-06-20"));
        assertThat(held.movedTo(day("2015-01-01"))).isEqualTo(at(held, "2008-06-20", "2008-06-20"));
    }

    @Test
    void rangePinnedAtBothEndsStays() {
        MovableTime held = range("2008-06-03", "2008-06-20", new PinnedEnds(true, true));

        assertThat(held.movedTo(day("2015-01-01"))).isEqualTo(held);
        assertThat(held.startTo(day("2005-01-01"))).isEqualTo(held);
        assertThat(held.endTo(day("2015-01-01"))).isEqualTo(held);
    }

    @Test
    void cumulativeWindowKeepsItsStartAndTheDateStopsThere() {
        MovableTime held = since("2008-06-03", "2012-06-01");

        assertThat(held.movedTo(day("2001-01-01"))).isEqualTo(since("2008-06-03", "2008-06-03"));
        assertThat(held.startTo(day("2015-01-01"))).isEqualTo(since("2012-06-01", "2012-06-01"));
        assertThat(held.shownAt(day("2001-01-01"))).isEqualTo(since("2008-06-03", "2001-01-01"));
        assertThat(held.shownAt(day("2001-01-01")).start()).isEqualTo("2001-01-01");
    }

    @Test
    void dayAskedForByNameIsShownWhateverIsPinned() {
        MovableTime held = range("2008-06-03", "2008-06-20", new PinnedEnds(true, true));

        assertThat(held.shownAt(day("2015-01-01"))).isEqualTo(at(held, "2008-06-03", "2015-01-01"));
        assertThat(held.shownAt(day("2001-02-01"))).isEqualTo(at(held, "2001-01-15", "2001-02-01"));
        assertThat(held.shownAt(day("1999-02-01")).date()).isEqualTo("2000-01-01");
    }

    @Test
    void endsNeverCrossNorLeaveTheSpan() {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIALS; i++) {
            MovableTime held = anyRange(random);
            MovableTime moved = anyMove(held, anyDay(random, 400), random);
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
            MovableTime held = anyRange(random);
            MovableTime moved = anyMove(held, anyDay(random, 400), random);
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
            MovableTime held = anyRange(random);
            held = new MovableTime(SPAN, held.date(), held.window(), PinnedEnds.NONE);
            MovableTime moved = held.movedTo(anyDay(random, 0));
            String law = "seed " + SEED + ", trial " + i + ": " + held + " -> " + moved;
            if (!moved.start().equals(SPAN.from())) {
                assertThat(days(moved) == days(held) || months(moved).equals(months(held)))
                        .as(law)
                        .isTrue();
            }
        }
    }

    private static MovableTime anyMove(MovableTime held, LocalDate to, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> held.movedTo(to);
            case 1 -> held.startTo(to);
            default -> held.endTo(to);
        };
    }

    private static MovableTime anyRange(Random random) {
        LocalDate start = anyDay(random, 0);
        LocalDate date = SPAN.nearest(start.plusDays(random.nextInt(2_000)));
        PinnedEnds pins = new PinnedEnds(random.nextBoolean(), random.nextBoolean());
        return new MovableTime(SPAN, date, new TimeWindow.Range(start), pins);
    }

    private static LocalDate anyDay(Random random, int beyond) {
        int days = (int) ChronoUnit.DAYS.between(SPAN.from(), SPAN.to());
        return SPAN.from().plusDays(random.nextInt(-beyond, days + beyond));
    }

    private static long days(MovableTime held) {
        return ChronoUnit.DAYS.between(held.start(), held.date());
    }

    /** From the first day to the one after the last, or to the last: "a month" is said of both. */
    @SuppressWarnings("JavaPeriodGetDays") // asks whether the months are whole
    private static Period months(MovableTime held) {
        Period whole = Period.between(held.start(), held.date().plusDays(1));
        return whole.getDays() == 0 ? whole : Period.between(held.start(), held.date());
    }

    private static MovableTime range(String start, String date) {
        return range(start, date, PinnedEnds.NONE);
    }

    private static MovableTime range(String start, String date, PinnedEnds pins) {
        return new MovableTime(SPAN, day(date), new TimeWindow.Range(day(start)), pins);
    }

    private static MovableTime at(MovableTime held, String start, String date) {
        return range(start, date, held.pins());
    }

    private static MovableTime since(String start, String date) {
        return new MovableTime(SPAN, day(date), new TimeWindow.Since(day(start)), PinnedEnds.NONE);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
