package org.plazaatlas.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

class TimeWindowTest {

    private static final long SEED = 20260229;
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void aDayIsThatDayAlone() {
        assertThat(TimeWindow.DAY.upTo(LEAP_DAY))
                .isEqualTo(new DateRange(LEAP_DAY, LocalDate.of(2024, 3, 1)));
    }

    @Test
    void aRangeAndASinceGoFromTheirStartToTheDateInclusive() {
        LocalDate start = LocalDate.of(2023, 12, 31);
        DateRange days = new DateRange(start, LocalDate.of(2024, 3, 1));

        assertThat(new TimeWindow.Range(start).upTo(LEAP_DAY)).isEqualTo(days);
        assertThat(new TimeWindow.Since(start).upTo(LEAP_DAY)).isEqualTo(days);
    }

    @Test
    void aStartAfterTheDateLeavesTheDateAlone() {
        for (LocalDate start : List.of(LEAP_DAY, LEAP_DAY.plusDays(1), LocalDate.MAX)) {
            assertThat(new TimeWindow.Range(start).upTo(LEAP_DAY))
                    .as("start %s", start)
                    .isEqualTo(TimeWindow.DAY.upTo(LEAP_DAY));
        }
    }

    @Test
    void theDateAlwaysBelongsToItAndIsItsLastDay() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate date = CalendarDays.any(random);
            for (TimeWindow window : windowsFrom(CalendarDays.any(random))) {
                DateRange days = window.upTo(date);
                assertThat(days.contains(date)).as("seed %d, %s, %s", SEED, window, date).isTrue();
                assertThat(days.nearest(LocalDate.MAX))
                        .as("seed %d, %s, %s", SEED, window, date)
                        .isEqualTo(date);
            }
        }
    }

    @Test
    void aWindowOnlyGrowsWhileTheDateGoesOn() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = CalendarDays.any(random);
            LocalDate date = start.plusDays(random.nextInt(4_000));
            LocalDate later = date.plusDays(random.nextInt(4_000));
            for (TimeWindow window : windowsFrom(start)) {
                if (window.start().isPresent()) {
                    DateRange before = window.upTo(date);
                    DateRange after = window.upTo(later);
                    assertThat(after.from()).as("seed %d, %s", SEED, window).isEqualTo(start);
                    assertThat(after.contains(before.to().minusDays(1)))
                            .as("seed %d, %s, %s, %s", SEED, window, date, later)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aRangeKeepsTheNumberOfItsDaysWhenItSlidesAndTheOthersTheirStart() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = CalendarDays.any(random);
            LocalDate date = start.plusDays(random.nextInt(4_000));
            LocalDate other = CalendarDays.any(random);
            TimeWindow range = new TimeWindow.Range(start);
            assertThat(length(range.slid(date, other).upTo(other)))
                    .as("seed %d, %s to %s, slid to %s", SEED, start, date, other)
                    .isEqualTo(length(range.upTo(date)));
            assertThat(range.slid(date, other).slid(other, date)).isEqualTo(range);
            TimeWindow since = new TimeWindow.Since(start);
            assertThat(since.slid(date, other)).isEqualTo(since);
        }
    }

    private static long length(DateRange days) {
        return ChronoUnit.DAYS.between(days.from(), days.to());
    }

    private static List<TimeWindow> windowsFrom(LocalDate start) {
        return List.of(TimeWindow.DAY, new TimeWindow.Range(start), new TimeWindow.Since(start));
    }
}
