package org.plazaatlas.desktop.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.Random;

class AxisWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final DateRange SPAN = new DateRange(FIRST, LocalDate.of(2026, 3, 1));

    @Test
    void neverReachesBeyondTheWholeHoweverItIsMoved() {
        long seed = 77;
        Random random = new Random(seed);
        AxisWindow window = AxisWindow.all(SPAN);
        for (int i = 0; i < 5_000; i++) {
            window =
                    random.nextBoolean()
                            ? window.zoomed(Math.exp(random.nextGaussian()), random.nextDouble())
                            : window.later(random.nextGaussian() * 2_000);
            DateRange range = window.range();
            assertThat(window.days()).as("seed %d", seed).isGreaterThanOrEqualTo(10);
            assertThat(range.from()).as("seed %d", seed).isAfterOrEqualTo(SPAN.from());
            assertThat(range.to()).as("seed %d", seed).isBeforeOrEqualTo(SPAN.to());
        }
    }

    @Test
    void dayUnderThePointerStaysThereWhileZooming() {
        AxisWindow window = new AxisWindow(SPAN, 3_000, 1_000);
        LocalDate day = FIRST.plusDays(3_250);

        AxisWindow closer = window.zoomed(8, window.placeOf(day));

        assertThat(closer.days()).isEqualTo(125);
        assertThat(closer.placeOf(day)).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void zoomingOutFarEnoughShowsAll() {
        AxisWindow window = new AxisWindow(SPAN, 3_000, 20).zoomed(0.0001, 0.3);

        assertThat(window.showsAll()).isTrue();
        assertThat(window).isEqualTo(AxisWindow.all(SPAN));
    }

    @Test
    void showsADayBySteppingOnNoFurtherThanNeeded() {
        AxisWindow window = new AxisWindow(SPAN, 3_000, 100);

        assertThat(window.showing(FIRST.plusDays(3_040))).isEqualTo(window);
        assertThat(window.showing(FIRST.plusDays(3_100)).start()).isEqualTo(3_090);
        assertThat(window.showing(FIRST.plusDays(2_999)).start()).isEqualTo(2_909);
        assertThat(window.showing(FIRST).start()).isZero();
    }

    @Test
    void axisPutsTheStartOfTheViewAtItsLeftEdge() {
        AxisWindow window = new AxisWindow(SPAN, 100.25, 10);
        TimeAxis axis = window.axis(22, 1_000);

        assertThat(axis.range().from()).isEqualTo(FIRST.plusDays(100));
        assertThat(axis.range().to()).isEqualTo(FIRST.plusDays(111));
        assertThat(axis.xOf(FIRST.plusDays(100))).isCloseTo(22 - 25, within(1e-9));
        assertThat(axis.xOf(FIRST.plusDays(101))).isCloseTo(22 + 75, within(1e-9));
    }

    @Test
    void wholeShorterThanTheClosestViewIsShownWhole() {
        AxisWindow three = AxisWindow.all(new DateRange(FIRST, FIRST.plusDays(3)));

        assertThat(three.zoomed(4, 0.5)).isEqualTo(three);
        assertThat(three.showsAll()).isTrue();
    }
}
