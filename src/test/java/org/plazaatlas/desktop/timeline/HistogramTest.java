package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.desktop.axis.TimeAxis;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class HistogramTest {

    private static final int KINDS = 4;
    private static final DateRange SPAN =
            new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 3, 1));

    @Test
    void countsEachEntryOnceAndBarsNeverOverlapAtAnyZoom() {
        long seed = 2718;
        Random random = new Random(seed);
        List<Histogram.Entry> entries = randomEntries(random);
        Histogram histogram = new Histogram(entries, KINDS);
        for (int i = 0; i < 500; i++) {
            double days = Math.exp(random.nextDouble(Math.log(10), Math.log(9_600)));
            AxisWindow window = new AxisWindow(SPAN, random.nextDouble(9_556), days);
            List<HistogramBin> bins =
                    histogram.layOut(window.axis(22, 300 + random.nextDouble(1_600)));

            double free = Double.NEGATIVE_INFINITY;
            for (HistogramBin bin : bins) {
                assertThat(bin.left()).as("seed %d, %s", seed, window).isGreaterThan(free - 1e-6);
                assertThat(bin.total()).as("seed %d", seed).isBetween(1, bin.most());
                assertThat(bin.total())
                        .as("seed %d, %s", seed, bin)
                        .isEqualTo(entriesOn(bin.days(), entries));
                free = bin.left() + bin.width();
            }
        }
    }

    @Test
    void barsAreNoNarrowerThanCanBePointedAt() {
        long seed = 31;
        Histogram histogram = new Histogram(randomEntries(new Random(seed)), KINDS);
        for (double days = 10; days < 9_500; days *= 1.3) {
            TimeAxis axis = new AxisWindow(SPAN, 0, days).axis(0, 900);
            assertThat(histogram.layOut(axis))
                    .as("seed %d, %s days", seed, days)
                    .filteredOn(bin -> bin.left() + bin.width() < axis.right())
                    .allMatch(bin -> bin.width() >= 7);
        }
    }

    @Test
    void panningKeepsTheHeightOfABar() {
        LocalDate day = LocalDate.of(2010, 5, 1);
        Histogram histogram =
                new Histogram(
                        Stream.of(day, day, day.plusYears(5), day.plusYears(5), day.plusYears(5))
                                .map(d -> new Histogram.Entry(d, 0))
                                .toList(),
                        1);
        long start = day.toEpochDay() - SPAN.from().toEpochDay();

        HistogramBin only =
                histogram.layOut(new AxisWindow(SPAN, start - 20, 60).axis(0, 900)).getFirst();

        assertThat(only.total()).isEqualTo(2);
        assertThat(only.most()).isEqualTo(3);
    }

    @Test
    void weeksBeginOnMondayAndQuartersWithTheirFirstMonth() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(HistogramUnit.WEEK.around(leapDay))
                .isEqualTo(new DateRange(LocalDate.of(2024, 2, 26), LocalDate.of(2024, 3, 4)));
        assertThat(HistogramUnit.QUARTER.around(leapDay))
                .isEqualTo(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 1)));
        assertThat(HistogramUnit.MONTH.around(leapDay))
                .isEqualTo(new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)));
    }

    private static int entriesOn(DateRange days, List<Histogram.Entry> entries) {
        return (int) entries.stream().filter(entry -> days.contains(entry.day())).count();
    }

    private static List<Histogram.Entry> randomEntries(Random random) {
        return Stream.generate(
                        () ->
                                new Histogram.Entry(
                                        SPAN.from().plusDays(random.nextInt(9_556)),
                                        random.nextInt(KINDS)))
                .limit(600)
                .toList();
    }
}
