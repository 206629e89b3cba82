package org.plazaatlas.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** "From inclusive, to exclusive" on every kind of day that a calendar has. */
class CalendarLawsTest {

    private static final long SEED = 19160229;
    private static final int CASES = 3_000;

    @Test
    void aDayBelongsToOneOfTwoRangesThatMeetAndNeverToBoth() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            LocalDate border = CalendarDays.any(random);
            LocalDate day = random.nextInt(4) == 0 ? border : CalendarDays.any(random);
            DateRange before = DateRange.until(border);
            DateRange after = DateRange.since(border);

            assertThat(before.contains(day))
                    .as("seed %d, %s at %s", SEED, day, border)
                    .isNotEqualTo(after.contains(day));
            assertThat(after.startsAfter(day))
                    .as("seed %d, %s at %s", SEED, day, border)
                    .isEqualTo(before.contains(day));
            assertThat(before.overlaps(after)).as("seed %d, %s", SEED, border).isFalse();
        }
    }

    @Test
    void unboundedEndsContainTheEndsOfTheCalendarButItsVeryLastDay() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(DateRange.until(leapDay).contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.since(leapDay).contains(LocalDate.MAX.minusDays(1))).isTrue();
        assertThat(DateRange.until(leapDay).hasOpenStart()).isTrue();
        assertThat(DateRange.until(leapDay).hasOpenEnd()).isFalse();
        assertThat(DateRange.since(leapDay).hasOpenEnd()).isTrue();
        assertThat(DateRange.since(leapDay).hasOpenStart()).isFalse();
    }

    @Test
    void aRangeEndsBeforeAnotherExactlyWhenTheOtherHasADayBeyond() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            DateRange one = range(random);
            DateRange other = random.nextInt(5) == 0 ? DateRange.since(one.from()) : range(random);
            boolean beyond = !other.isEmpty() && DateRange.since(one.to()).overlaps(other);

            assertThat(one.endsBefore(other) && !other.isEmpty())
                    .as("seed %d, %s and %s", SEED, one, other)
                    .isEqualTo(beyond);
        }
    }

    @Test
    void anEndBeforeTheStartIsTheEmptyRangeAtTheStart() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            LocalDate from = CalendarDays.any(random);
            LocalDate to = CalendarDays.any(random);
            DateRange range = DateRange.fromUntil(from, to);

            assertThat(range.from()).as("seed %d", SEED).isEqualTo(from);
            assertThat(range.isEmpty())
                    .as("seed %d, %s to %s", SEED, from, to)
                    .isEqualTo(to.compareTo(from) <= 0);
            assertThat(range.contains(from))
                    .as("seed %d, %s to %s", SEED, from, to)
                    .isNotEqualTo(range.isEmpty());
        }
    }

    @Test
    void theNearestDayIsTheDayItselfExactlyWithinTheRange() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            LocalDate from = CalendarDays.any(random);
            DateRange range = new DateRange(from, from.plusDays(1 + random.nextInt(500)));
            LocalDate day = CalendarDays.any(random);

            assertThat(range.contains(range.nearest(day))).as("seed %d, %s", SEED, day).isTrue();
            assertThat(range.nearest(day).equals(day))
                    .as("seed %d, %s in %s", SEED, day, range)
                    .isEqualTo(range.contains(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 2011-01-01, 365",
        "2012, 2012-01-01, 366",
        "1900, 1900-01-01, 365",
        "2000, 2000-01-01, 366",
        "2011-02, 2011-02-01, 28",
        "2012-02, 2012-02-01, 29",
        "2011-05, 2011-05-01, 31",
        "2011-12, 2011-12-01, 31",
        "2012-02-29, 2012-02-29, 1"
    })
    void aPartialDateMeansAllDaysOfItsPeriod(String written, LocalDate first, int days) {
        assertThat(PartialDate.parse(written).range())
                .isEqualTo(new DateRange(first, first.plusDays(days)));
    }

    @Test
    void theMonthsOfAYearAndTheDaysOfAMonthCoverItWithoutGapOrOverlap() {
        for (int year = 1896; year <= 2104; year++) {
            LocalDate next = LocalDate.of(year, 1, 1);
            for (int month = 1; month <= 12; month++) {
                String written = "%04d-%02d".formatted(year, month);
                DateRange days = PartialDate.parse(written).range();
                assertThat(days.from()).as(written).isEqualTo(next);
                assertThat(days.from().datesUntil(days.to()))
                        .as(written)
                        .allMatch(day -> PartialDate.of(day).range().equals(oneDay(day)));
                next = days.to();
            }
            assertThat(PartialDate.parse(Integer.toString(year)).range())
                    .isEqualTo(new DateRange(LocalDate.of(year, 1, 1), next));
        }
    }

    @Test
    void aStatedTimeStartsAndEndsOnTheFirstDayOfWhatItsDatesMean() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Optional<PartialDate> from = partialOrNone(random);
            Optional<PartialDate> to = partialOrNone(random);
            DateRange range = new ValidTime(from, to).range();
            String told = "seed %d, %s to %s".formatted(SEED, from, to);

            assertThat(range.hasOpenStart()).as(told).isEqualTo(from.isEmpty());
            assertThat(range.hasOpenEnd()).as(told).isEqualTo(to.isEmpty());
            from.filter(_ -> !range.isEmpty())
                    .ifPresent(
                            date -> assertThat(range.contains(date.firstDay())).as(told).isTrue());
            to.ifPresent(date -> assertThat(range.contains(date.firstDay())).as(told).isFalse());
        }
    }

    private static DateRange oneDay(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    private static DateRange range(Random random) {
        return DateRange.fromUntil(CalendarDays.any(random), CalendarDays.any(random));
    }

    private static Optional<PartialDate> partialOrNone(Random random) {
        String day = CalendarDays.any(random).toString();
        return List.of(4, 7, 10, 0).stream()
                .skip(random.nextInt(4))
                .findFirst()
                .filter(length -> length > 0)
                .map(length -> PartialDate.parse(day.substring(0, length)));
    }
}
