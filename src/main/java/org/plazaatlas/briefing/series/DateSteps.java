package org.plazaatlas.briefing.series;

import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.time.ChangeDays;
import org.plazaatlas.territory.time.History;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dates of a film or series, as users write them: {@code 2008..2024/P1Y}, {@code
 * 2008-06..2012-06/P1M}, {@code 2024-07..2025-06/changes}. Steps are periods of ISO 8601.
 *
 * <p>The first date is the first day of the date before the dots. All others are counted from it,
 * so that one month after 31 January is 29 February and two months after it is 31 March. The end
 * includes the last day of the date after the dots: {@code 2008..2024/P1Y} is 1 January of the 17
 * years from 2008 to 2024, {@code 2008..2024/P1M} has 204 months.
 *
 * @param step the period from one date to the next; empty for the first day and all {@link
 *     ChangeDays} after it
 */
public record DateSteps(PartialDate from, PartialDate to, Optional<Period> step) {

    private static final Pattern FORM = Pattern.compile("(.*?)\\.\\.(.*?)/(.*)");
    private static final String CHANGES = "changes";
    private static final int MOST_MONTHS = 12_000;
    private static final int MOST_DAYS = 366_000;

    /**
     * @throws IllegalArgumentException if the end comes before the beginning, or the step does not
     *     go forward
     */
    public DateSteps {
        if (to.range().isOverBefore(from.range())) {
            throw new IllegalArgumentException(to + " ends before " + from + " begins");
        }
        step.filter(period -> !goesForward(period))
                .ifPresent(
                        period -> {
                            throw new IllegalArgumentException(period + " does not go forward");
                        });
    }

    /**
     * Reads {@code FROM..TO/STEP}.
     *
     * @throws SeriesException if the form is another one, an end is no date, the step is neither a
     *     period forward nor {@code changes}, or the end comes before the beginning
     */
    public static DateSteps parse(String text) throws SeriesException {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw SeriesException.of("steps.form", text);
        }
        PartialDate from = date(form.group(1), text);
        PartialDate to = date(form.group(2), text);
        if (to.range().isOverBefore(from.range())) {
            throw SeriesException.of("steps.order", text, to, from);
        }
        return new DateSteps(from, to, step(form.group(3), text));
    }

    private static PartialDate date(String written, String text) throws SeriesException {
        try {
            return PartialDate.parse(written);
        } catch (DateTimeException _) {
            throw SeriesException.of("steps.date", text, written);
        }
    }

    private static Optional<Period> step(String written, String text) throws SeriesException {
        if (written.toLowerCase(Locale.ROOT).equals(CHANGES)) {
            return Optional.empty();
        }
        try {
            Period period = Period.parse(written);
            if (goesForward(period)) {
                return Optional.of(period);
            }
        } catch (DateTimeException _) {
            // not a period: refused below, like one that does not go forward
        }
        throw SeriesException.of("steps.period", text, written);
    }

    /** Whether the period goes forward and stays within the calendar. */
    @SuppressWarnings("JavaPeriodGetDays") // its years and months are asked for as well
    private static boolean goesForward(Period period) {
        return !period.isNegative()
                && !period.isZero()
                && period.toTotalMonths() <= MOST_MONTHS
                && period.getDays() <= MOST_DAYS;
    }

    /**
     * The dates, ascending, at least one. If an end is a year or month, its days outside the time
     * span of the atlas are left out.
     *
     * @param history gives the changes and the time span
     * @throws SeriesException if an end lies entirely outside the time span of the atlas, or no
     *     date is left
     */
    public List<LocalDate> dates(History history) throws SeriesException {
        DateRange span = history.atlas().contents().timeSpan();
        for (PartialDate end : List.of(from, to)) {
            if (!span.overlaps(new DateRange(end.firstDay(), end.firstDayAfter()))) {
                throw outside("steps.outside", end, span);
            }
        }
        DateRange range = new DateRange(from.firstDay(), to.firstDayAfter());
        List<LocalDate> dates =
                all(range, span, history)
                        .takeWhile(DateRange.until(range.to())::contains)
                        .filter(span::contains)
                        .toList();
        if (dates.isEmpty()) {
            throw outside("steps.none", this, span);
        }
        return dates;
    }

    private static SeriesException outside(String key, Object what, DateRange span) {
        return SeriesException.of(key, what, span.from(), span.to().minusDays(1));
    }

    private Stream<LocalDate> all(DateRange range, DateRange span, History history) {
        return step.map(period -> counted(range.from(), period))
                .orElseGet(() -> changes(span.nearest(range.from()), history));
    }

    private static Stream<LocalDate> counted(LocalDate first, Period step) {
        return Stream.iterate(0, n -> n + 1).map(n -> first.plus(step.multipliedBy(n)));
    }

    private static Stream<LocalDate> changes(LocalDate first, History history) {
        return Stream.concat(Stream.of(first), new ChangeDays(history).after(first));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from + ".." + to + "/" + step.map(Period::toString).orElse(CHANGES);
    }
}
