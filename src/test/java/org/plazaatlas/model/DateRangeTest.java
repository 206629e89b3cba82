package org.plazaatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

class DateRangeTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);
    private static final LocalDate END = LocalDate.of(2025, 3, 1);

    @Test
    void includesItsStartAndExcludesItsEnd() {
        DateRange range = new DateRange(START, END);
        assertThat(range.contains(START)).isTrue();
        assertThat(range.contains(END.minusDays(1))).isTrue();
        assertThat(range.contains(END)).isFalse();
        assertThat(range.contains(START.minusDays(1))).isFalse();
    }

    @Test
    void openEndsContainEveryDay() {
        assertThat(DateRange.ALWAYS.contains(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(DateRange.ALWAYS.hasOpenStart()).isTrue();
        assertThat(DateRange.ALWAYS.hasOpenEnd()).isTrue();
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        DateRange first = new DateRange(START, END);
        DateRange second = new DateRange(END, END.plusYears(1));
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.overlaps(new DateRange(END.minusDays(1), END))).isTrue();
    }

    @Test
    void isOverBeforeWhatStartsOnItsEndOrLater() {
        DateRange range = new DateRange(START, END);
        assertThat(range.isOverBefore(DateRange.since(END))).isTrue();
        assertThat(range.isOverBefore(DateRange.since(END.minusDays(1)))).isFalse();
        assertThat(range.isOverBefore(DateRange.until(START))).isFalse();
    }

    @Test
    void theFirstDayComesNeitherBeforeNorAfterTheStart() {
        DateRange range = new DateRange(START, END);
        assertThat(range.startsAfter(START)).isFalse();
        assertThat(range.startsBefore(START)).isFalse();
        assertThat(range.startsAfter(START.minusDays(1))).isTrue();
        assertThat(range.startsBefore(START.plusDays(1))).isTrue();
    }

    @Test
    void oneDayCanBeTheFirstAndTheLast() {
        assertThat(DateRange.isInOrder(START, START)).isTrue();
        assertThat(DateRange.isInOrder(START, END)).isTrue();
        assertThat(DateRange.isInOrder(END, START)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void overlapIsSymmetricAndMeansACommonDay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            DateRange a = randomRange(random);
            DateRange b = randomRange(random);
            boolean common = a.from().datesUntil(a.to()).anyMatch(b::contains);
            assertThat(a.overlaps(b)).as("seed %d: %s and %s", seed, a, b).isEqualTo(common);
            assertThat(b.overlaps(a)).as("seed %d: %s and %s", seed, b, a).isEqualTo(common);
        }
    }

    private static DateRange randomRange(Random random) {
        LocalDate from = START.plusDays(random.nextInt(40));
        return new DateRange(from, from.plusDays(1 + random.nextInt(20)));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> new DateRange(END, START))
                .hasMessageContaining("2024-02-29")
                .hasMessageContaining("2025-03-01");
    }

    @Test
    void theNearestDayLiesInTheRange() {
        DateRange range = new DateRange(START, END);
        assertThat(range.nearest(START.minusYears(3))).isEqualTo(START);
        assertThat(range.nearest(START.plusDays(5))).isEqualTo(START.plusDays(5));
        assertThat(range.nearest(END)).isEqualTo(END.minusDays(1));
    }

    @Test
    void aBareYearMeansItsFirstDayAtEitherEnd() {
        ValidTime time =
                new ValidTime(
                        Optional.of(PartialDate.parse("2008")),
                        Optional.of(PartialDate.parse("2011-03")));
        assertThat(time.contains(LocalDate.of(2008, 1, 1))).isTrue();
        assertThat(time.contains(LocalDate.of(2011, 2, 28))).isTrue();
        assertThat(time.contains(LocalDate.of(2011, 3, 1))).isFalse();
    }

    @Test
    void aMissingEndIsOpen() {
        ValidTime time = new ValidTime(Optional.empty(), Optional.empty());
        assertThat(time.range()).isEqualTo(DateRange.ALWAYS);
    }
}
