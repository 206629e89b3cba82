package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Steps by the calendar, on the tiny atlas of the years 2006 to 2025. */
class TimeStepperTest {

    private static final long SEED = 20200229;

    private final AtlasModel model =
            new AtlasModel(
                    History.of(TinyAtlas.atlas()),
                    View.of(
                            LocalDate.of(2016, 5, 20),
                            new Extent(0, 0, 3, 2),
                            Language.EN,
                            Theme.LIGHT));
    private final DateRange span = model.atlas().contents().timeSpan();
    private final TimeStepper stepper = new TimeStepper(model);

    @ParameterizedTest
    @CsvSource({
        "DAY, 2023-12-31, 2024-01-01",
        "DAY, 2024-02-28, 2024-02-29",
        "DAY, 2023-02-28, 2023-03-01",
        "MONTH, 2023-01-31, 2023-02-28",
        "MONTH, 2024-01-31, 2024-02-29",
        "MONTH, 2024-02-29, 2024-03-29",
        "MONTH, 2024-03-31, 2024-04-30",
        "MONTH, 2024-12-31, 2025-01-31",
        "YEAR, 2024-02-29, 2025-02-28",
        "YEAR, 2023-02-28, 2024-02-28"
    })
    void aStepForwardLandsOnTheSameDayOrTheLastOfAShorterMonth(
            TimeStep step, LocalDate from, LocalDate to) {
        assertThat(forward(step, from)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-03-01, 2024-02-29",
        "DAY, 2023-03-01, 2023-02-28",
        "MONTH, 2024-03-31, 2024-02-29",
        "MONTH, 2023-03-31, 2023-02-28",
        "MONTH, 2024-01-15, 2023-12-15",
        "YEAR, 2024-02-29, 2023-02-28"
    })
    void aStepBackLandsOnTheSameDayOrTheLastOfAShorterMonth(
            TimeStep step, LocalDate from, LocalDate to) {
        assertThat(back(step, from)).isEqualTo(to);
    }

    @Test
    void forwardAndBackReturnsUnlessTheDayWasCutToAShorterMonth() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(17 * 365));
            for (TimeStep step : new TimeStep[] {TimeStep.DAY, TimeStep.MONTH, TimeStep.YEAR}) {
                LocalDate there = forward(step, day);
                LocalDate again = back(step, there);
                boolean cut = step != TimeStep.DAY && there.getDayOfMonth() != day.getDayOfMonth();
                assertThat(again)
                        .as("seed %d, %s from %s over %s", SEED, step, day, there)
                        .isEqualTo(cut ? day.withDayOfMonth(there.getDayOfMonth()) : day);
            }
        }
    }

    @Test
    void stepsGoOnInOneDirectionAndNeverSkipAMonth() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(17 * 365));
            LocalDate there = forward(TimeStep.MONTH, day);
            assertThat(ChronoUnit.MONTHS.between(day.withDayOfMonth(1), there.withDayOfMonth(1)))
                    .as("seed %d, %s to %s", SEED, day, there)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TimeStep.class)
    void noStepLeavesTheTimeOfTheAtlas(TimeStep step) {
        assertThat(forward(step, lastDay())).isEqualTo("2025-12-31");
        assertThat(back(step, span.from())).isEqualTo("2006-01-01");
        assertThat(span.contains(forward(step, lastDay().minusDays(3)))).isTrue();
        assertThat(span.contains(back(step, span.from().plusDays(3)))).isTrue();
    }

    private LocalDate lastDay() {
        return span.to().minusDays(1);
    }

    private LocalDate forward(TimeStep step, LocalDate from) {
        return span.nearest(stepper.after(from, step));
    }

    private LocalDate back(TimeStep step, LocalDate from) {
        return span.nearest(stepper.before(from, step));
    }
}
