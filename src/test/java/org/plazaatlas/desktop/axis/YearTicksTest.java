package org.plazaatlas.desktop.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class YearTicksTest {

    private static final double LABEL_PX = 30;
    private static final DateRange SPAN =
            new DateRange(LocalDate.of(2006, 1, 1), LocalDate.of(2026, 3, 1));

    @Test
    void wideAxisNamesEveryYear() {
        assertThat(labelledYears(1_600)).hasSize(21).startsWith(2006, 2007).endsWith(2026);
    }

    @Test
    void narrowerAxesNameEverySecondThenEveryFifthThenEveryTenthYear() {
        assertThat(labelledYears(600)).startsWith(2006, 2008, 2010);
        assertThat(labelledYears(300)).containsExactly(2010, 2015, 2020, 2025);
        assertThat(labelledYears(100)).containsExactly(2010, 2020);
    }

    @Test
    void everyYearHasATickWhereItStarts() {
        TimeAxis axis = new TimeAxis(SPAN, 0, 300);

        assertThat(YearTicks.layOut(axis, _ -> LABEL_PX))
                .hasSize(21)
                .allSatisfy(
                        tick ->
                                assertThat(tick.x())
                                        .isEqualTo(axis.xOf(LocalDate.of(tick.year(), 1, 1))));
    }

    @Test
    void yearThatStartsBeforeTheAxisHasNoTick() {
        DateRange summer = new DateRange(LocalDate.of(2019, 6, 1), LocalDate.of(2020, 1, 1));

        assertThat(YearTicks.layOut(new TimeAxis(summer, 0, 500), _ -> LABEL_PX)).isEmpty();
    }

    @Test
    void labelsNeverTouch() {
        long seed = 4071;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            double labelPx = 20 + random.nextDouble(20);
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
            DateRange range = new DateRange(from, from.plusDays(400 + random.nextInt(20_000)));
            TimeAxis axis = new TimeAxis(range, 0, 1 + random.nextDouble(2_000));
            List<YearTick> labelled =
                    YearTicks.layOut(axis, _ -> labelPx).stream()
                            .filter(YearTick::labelled)
                            .toList();
            for (int next = 1; next < labelled.size(); next++) {
                assertThat(labelled.get(next).x() - labelled.get(next - 1).x())
                        .as("seed %d, %s", seed, axis)
                        .isGreaterThan(labelPx);
            }
        }
    }

    private static List<Integer> labelledYears(double width) {
        return YearTicks.layOut(new TimeAxis(SPAN, 0, width), _ -> LABEL_PX).stream()
                .filter(YearTick::labelled)
                .map(YearTick::year)
                .toList();
    }
}
