package org.plazaatlas.desktop.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.Random;

class TimeAxisTest {

    private static final DateRange TWENTY_YEARS =
            new DateRange(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 1, 1));

    @Test
    void endsOfTheRangeLieAtTheEndsOfTheAxis() {
        TimeAxis axis = new TimeAxis(TWENTY_YEARS, 18, 700);

        assertThat(axis.xOf(TWENTY_YEARS.from())).isEqualTo(18);
        assertThat(axis.xOf(TWENTY_YEARS.to())).isCloseTo(718, within(1e-9));
    }

    @Test
    void beyondTheEndsLiesTheNearestDayOfTheRange() {
        TimeAxis axis = new TimeAxis(TWENTY_YEARS, 18, 700);

        assertThat(axis.dateAt(-500)).isEqualTo("2006-01-01");
        assertThat(axis.dateAt(18)).isEqualTo("2006-01-01");
        assertThat(axis.dateAt(718)).isEqualTo("2025-12-31");
        assertThat(axis.dateAt(9_999)).isEqualTo("2025-12-31");
        assertThat(axis.nearestXOf(LocalDate.of(1990, 1, 1))).isEqualTo(18);
        assertThat(axis.nearestXOf(LocalDate.of(2050, 1, 1))).isEqualTo(718);
    }

    @Test
    void leapDayHasAPlaceOfItsOwn() {
        TimeAxis days =
                new TimeAxis(
                        new DateRange(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 2)), 0, 300);

        assertThat(days.dateAt(150)).isEqualTo("2024-02-29");
        assertThat(days.xOf(LocalDate.of(2024, 3, 1))).isEqualTo(200);
    }

    @Test
    void everyDayIsFoundAgainWhereItStarts() {
        long seed = 20241109;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            TimeAxis axis = randomAxis(random);
            long days = axis.range().to().toEpochDay() - axis.range().from().toEpochDay();
            LocalDate day = axis.range().from().plusDays(random.nextLong(days));

            assertThat(axis.dateAt(axis.xOf(day))).as("seed %d, %s", seed, axis).isEqualTo(day);
        }
    }

    @Test
    void laterDaysLieFurtherRight() {
        TimeAxis axis = new TimeAxis(TWENTY_YEARS, 18, 700);
        for (double x = 18; x < 717; x += 0.7) {
            assertThat(axis.dateAt(x)).isBeforeOrEqualTo(axis.dateAt(x + 0.7));
        }
    }

    @Test
    void axisWithoutWidthShowsItsFirstDay() {
        assertThat(new TimeAxis(TWENTY_YEARS, 0, 0).dateAt(40)).isEqualTo("2006-01-01");
    }

    @Test
    void openAndEmptyRangesHaveNoAxis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeAxis(DateRange.ALWAYS, 0, 100));
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeAxis(new DateRange(day, day), 0, 100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeAxis(TWENTY_YEARS, 0, Double.NaN));
    }

    private static TimeAxis randomAxis(Random random) {
        LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(10_000));
        DateRange range = new DateRange(from, from.plusDays(1 + random.nextInt(9_000)));
        return new TimeAxis(range, random.nextDouble(50), 1 + random.nextDouble(3_000));
    }
}
