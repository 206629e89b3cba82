package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.ChangeDays;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class DateStepsTest {

    private static final History HISTORY = History.of(TinyAtlas.atlas());
    private static final DateRange SPAN = HISTORY.atlas().contents().timeSpan();

    private static List<LocalDate> dates(String text) throws SeriesException {
        return DateSteps.parse(text).dates(HISTORY);
    }

    @Test
    void yearsAreShownOnTheirFirstDayAndTheLastOneBelongsToThem() throws SeriesException {
        assertThat(dates("2021..2023/P1Y"))
                .containsExactly(
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2023, 1, 1));
    }

    @Test
    void aYearAtTheEndMeansAllOfItsMonths() throws SeriesException {
        assertThat(dates("2021..2022/P1M")).hasSize(24).endsWith(LocalDate.of(2022, 12, 1));
    }

    @Test
    void aMonthAtTheEndBelongsToTheFilm() throws SeriesException {
        assertThat(dates("2021-11..2022-02/P1M"))
                .hasSize(4)
                .startsWith(LocalDate.of(2021, 11, 1))
                .endsWith(LocalDate.of(2022, 2, 1));
    }

    @Test
    void monthsAreCountedFromTheFirstDaySoThatMonthEndsComeBack() throws SeriesException {
        assertThat(dates("2024-01-31..2024-04-30/P1M"))
                .extracting(LocalDate::toString)
                .containsExactly("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30");
    }

    @Test
    void aLeapDayComesBackInTheNextLeapYear() throws SeriesException {
        assertThat(dates("2020-02-29..2024-02-29/P1Y"))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29");
    }

    @Test
    void changesBeginWithTheFirstDay() throws SeriesException {
        List<LocalDate> dates = dates("2020-01-05..2023/changes");
        LocalDate first = LocalDate.of(2020, 1, 5);
        List<LocalDate> changes =
                new ChangeDays(HISTORY)
                        .after(first)
                        .takeWhile(DateRange.until(LocalDate.of(2024, 1, 1))::contains)
                        .toList();
        assertThat(changes).isNotEmpty().noneMatch(DateStepsTest::looksAsTheDayBefore);
        assertThat(dates).startsWith(first);
        assertThat(dates.subList(1, dates.size())).isEqualTo(changes);
    }

    private static boolean looksAsTheDayBefore(LocalDate day) {
        Snapshot before = HISTORY.at(day.minusDays(1));
        return HISTORY.at(day).labels().equals(before.labels())
                && HISTORY.at(day).balance() == before.balance();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008..2024/P1Y",
                "2008-06..2012-06/P1M",
                "2024-07..2025-06/changes",
                "2024-07-03..2025/P10D"
            })
    void whatWasReadIsWrittenTheSameWay(String text) throws SeriesException {
        assertThat(DateSteps.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2008,two dates and a step",
        "2008..2024,two dates and a step",
        "2008/P1Y,two dates and a step",
        "2008-13..2024/P1Y,\"2008-13\" is not a date",
        "2008..2023-02-29/P1Y,\"2023-02-29\" is not a date",
        "..2024/P1Y,\"\" is not a date",
        "2008..2024/P0Y,\"P0Y\" is not a step",
        "2008..2024/P-1Y,\"P-1Y\" is not a step",
        "2008..2024/P999999999Y,\"P999999999Y\" is not a step",
        "2008..2024/PT1H,\"PT1H\" is not a step",
        "2008..2024/monthly,\"monthly\" is not a step",
        "2024..2008/P1Y,2008 ends before 2024 begins",
        "2024-07..2024-06-30/P1D,2024-06-30 ends before 2024-07 begins"
    })
    void whatWasExpectedIsSaid(String text, String expected) {
        assertThatThrownBy(() -> DateSteps.parse(text))
                .isInstanceOf(SeriesException.class)
                .hasMessageContaining(text)
                .hasMessageContaining(expected);
    }

    @Test
    void errorsSpeakSpanishToo() {
        SeriesException error =
                catchThrowableOfType(
                        SeriesException.class, () -> DateSteps.parse("2008..2024/mensual"));
        assertThat(error.in(Language.ES))
                .startsWith(
                        "«2008..2024/mensual»: «mensual» no es un paso; se esperaba un periodo");
    }

    @Test
    void anEndOutsideTheAtlasIsNamedWithTheTimeThatItCovers() {
        assertThatThrownBy(() -> dates("1950..2022/P1Y"))
                .isInstanceOf(SeriesException.class)
                .hasMessageContaining("1950 is outside")
                .hasMessageContaining(SPAN.from().toString())
                .hasMessageContaining(SPAN.to().minusDays(1).toString());
    }

    @Test
    void lawsOfSteps() throws SeriesException {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            PartialDate one = partial(random);
            PartialDate other = partial(random);
            boolean inOrder = one.firstDay().isBefore(other.firstDayAfter());
            DateSteps steps =
                    new DateSteps(inOrder ? one : other, inOrder ? other : one, step(random));
            requireLaws(steps, "seed " + seed + ": " + steps);
        }
    }

    private static void requireLaws(DateSteps steps, String law) throws SeriesException {
        List<LocalDate> dates = steps.dates(HISTORY);
        assertThat(dates).as(law).isSorted().doesNotHaveDuplicates();
        assertThat(dates.getFirst()).as(law).isEqualTo(steps.from().firstDay());
        assertThat(dates).as(law).allMatch(day -> day.isBefore(steps.to().firstDayAfter()));
        assertThat(dates).as(law).allMatch(SPAN::contains);
        steps.step().ifPresent(period -> requireNothingLeftOut(steps, period, dates, law));
    }

    private static void requireNothingLeftOut(
            DateSteps steps, Period period, List<LocalDate> dates, String law) {
        for (int n = 0; n < dates.size(); n++) {
            LocalDate exact = steps.from().firstDay().plus(period.multipliedBy(n));
            assertThat(dates.get(n)).as(law).isEqualTo(exact);
        }
        LocalDate next = steps.from().firstDay().plus(period.multipliedBy(dates.size()));
        assertThat(next).as(law).isAfterOrEqualTo(steps.to().firstDayAfter());
    }

    /** A date whose every day the tiny atlas covers. */
    private static PartialDate partial(Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4 * 365 + 1));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.withDayOfYear(1), ChronoUnit.YEARS);
            case 1 -> new PartialDate(day.withDayOfMonth(1), ChronoUnit.MONTHS);
            default -> PartialDate.of(day);
        };
    }

    private static Optional<Period> step(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Optional.of(Period.ofYears(1 + random.nextInt(3)));
            case 1 -> Optional.of(Period.ofMonths(1 + random.nextInt(20)));
            case 2 -> Optional.of(Period.ofDays(1 + random.nextInt(50)));
            case 3 -> Optional.of(Period.of(0, 1, random.nextInt(40)));
            default -> Optional.empty();
        };
    }
}
