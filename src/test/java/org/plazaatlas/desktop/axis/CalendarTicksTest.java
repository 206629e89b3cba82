package org.plazaatlas.desktop.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class CalendarTicksTest {

    private static final double LETTER_PX = 7;
    private static final double SIDE_PX = 22;
    private static final DateRange SPAN =
            new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 3, 1));

    @Test
    void noLabelTouchesAnotherOrLeavesTheDrawingAtAnyZoom() {
        long seed = 20240229;
        Random random = new Random(seed);
        for (int i = 0; i < 4_000; i++) {
            double letterPx = 4 + random.nextDouble(6);
            double width = 100 + random.nextDouble(2_000);
            Language language = Language.values()[random.nextInt(2)];
            AxisWindow window = randomWindow(random);
            List<CalendarTick> labelled =
                    CalendarTicks.layOut(
                                    window.axis(SIDE_PX, width),
                                    width + 2 * SIDE_PX,
                                    language,
                                    text -> text.length() * letterPx)
                            .stream()
                            .filter(CalendarTick::labelled)
                            .toList();

            double free = 0;
            for (CalendarTick tick : labelled) {
                assertThat(tick.labelLeft())
                        .as("seed %d, %s, %s", seed, window, tick)
                        .isGreaterThanOrEqualTo(free);
                free = tick.labelLeft() + tick.label().length() * letterPx + 1;
            }
            assertThat(free).as("seed %d, %s", seed, window).isLessThan(width + 2 * SIDE_PX + 2.1);
        }
    }

    @Test
    void drawingOfYearlyValuesNamesYearsAloneHoweverWideItIs() {
        AxisWindow all = AxisWindow.all(SPAN);
        AxisWindow close = new AxisWindow(SPAN, 3_000, 1_100);

        assertThat(years(all, 1_600)).hasSize(27).startsWith("2000", "2001").endsWith("2026");
        assertThat(years(all, 600)).startsWith("2000", "2002", "2004");
        assertThat(years(all, 100)).containsExactly("2000", "2010", "2020");
        assertThat(years(close, 2_000)).containsExactly("2009", "2010", "2011");
    }

    private static List<String> years(AxisWindow window, double width) {
        return CalendarTicks.layOutYears(
                        window.axis(SIDE_PX, width),
                        width + 2 * SIDE_PX,
                        Language.ES,
                        text -> text.length() * LETTER_PX)
                .stream()
                .filter(CalendarTick::labelled)
                .map(CalendarTick::label)
                .toList();
    }

    @Test
    void everyViewWideEnoughForItsFirstLabelSaysItsYear() {
        long seed = 1917;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            AxisWindow window = randomWindow(random);

            assertThat(labels(window, Language.EN))
                    .as("seed %d, %s", seed, window)
                    .anyMatch(label -> label.matches(".*\\d{4}"));
        }
    }

    @Test
    void twentySixYearsAreWrittenAsYears() {
        assertThat(labels(AxisWindow.all(SPAN), Language.EN)).startsWith("2000", "2001", "2002");
    }

    @Test
    void fiveYearsAreWrittenAsQuarters() {
        assertThat(labels(view("2019-01-01", 5 * 365), Language.EN))
                .startsWith("2019", "Apr", "Jul", "Oct", "2020");
    }

    @Test
    void aYearIsWrittenAsMonths() {
        assertThat(labels(view("2023-09-15", 365), Language.ES))
                .startsWith("oct 2023", "nov", "dic", "2024", "feb", "mar");
    }

    @Test
    void aMonthIsWrittenAsDays() {
        assertThat(labels(view("2024-02-20", 30), Language.EN))
                .startsWith("20 Feb 2024", "23", "24")
                .contains("28", "29", "1 Mar", "3")
                .doesNotContain("30", "31");
    }

    @Test
    void tenDaysAcrossNewYearNameTheNewYear() {
        assertThat(labels(view("2023-12-28", 10), Language.ES))
                .containsSubsequence("28 dic 2023", "30", "31", "1 ene 2024", "2", "3");
    }

    @Test
    void everyTickStandsWhereItsDayStarts() {
        TimeAxis axis = view("2024-02-20", 30).axis(SIDE_PX, 900);

        assertThat(CalendarTicks.layOut(axis, 944, Language.EN, CalendarTicksTest::widthOf))
                .allSatisfy(tick -> assertThat(tick.x()).isEqualTo(axis.xOf(tick.day())));
    }

    @Test
    void axisWithoutWidthHasNoTicks() {
        TimeAxis axis = AxisWindow.all(SPAN).axis(0, 0);

        assertThat(CalendarTicks.layOut(axis, 0, Language.EN, CalendarTicksTest::widthOf))
                .isEmpty();
    }

    private static AxisWindow randomWindow(Random random) {
        double days = Math.exp(random.nextDouble(Math.log(10), Math.log(9_600)));
        return new AxisWindow(SPAN, random.nextDouble(9_556), days);
    }

    private static AxisWindow view(String from, double days) {
        long start = LocalDate.parse(from).toEpochDay() - SPAN.from().toEpochDay();
        return new AxisWindow(SPAN, start, days);
    }

    private static List<String> labels(AxisWindow window, Language language) {
        return CalendarTicks.layOut(
                        window.axis(SIDE_PX, 1_000),
                        1_000 + 2 * SIDE_PX,
                        language,
                        CalendarTicksTest::widthOf)
                .stream()
                .filter(CalendarTick::labelled)
                .map(CalendarTick::label)
                .toList();
    }

    private static double widthOf(String text) {
        return text.length() * LETTER_PX;
    }
}
