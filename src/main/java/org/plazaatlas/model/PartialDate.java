package org.plazaatlas.model;

import org.plazaatlas.language.Language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, as a source gives it: {@code 2011}, {@code
 * 2011-05} or {@code 2011-05-28}. The unknown part is never invented: a computation uses {@link
 * #firstDay()}, a text shows the date with its precision.
 *
 * @param firstDay the first day that the date may mean
 * @param precision YEARS, MONTHS or DAYS
 */
public record PartialDate(LocalDate firstDay, ChronoUnit precision)
        implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /**
     * @throws IllegalArgumentException if the precision is another unit, or the day is not the
     *     first of its year or month
     */
    public PartialDate {
        LocalDate start =
                switch (precision) {
                    case YEARS -> firstDay.withDayOfYear(1);
                    case MONTHS -> firstDay.withDayOfMonth(1);
                    case DAYS -> firstDay;
                    default ->
                            throw new IllegalArgumentException(
                                    "a date is known to years, months or days, not " + precision);
                };
        if (!start.equals(firstDay)) {
            throw new IllegalArgumentException(
                    firstDay + " is not the first day of its period (" + precision + ")");
        }
    }

    /**
     * Reads {@code uuuu}, {@code uuuu-MM} or {@code uuuu-MM-dd}.
     *
     * @throws DateTimeException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException(
                    "'"
                            + text
                            + "' is not a year, a year-month or a date (2011, 2011-05,"
                            + " 2011-05-28)");
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        return switch (text.length()) {
            case 4 -> new PartialDate(LocalDate.of(year, 1, 1), ChronoUnit.YEARS);
            case 7 -> new PartialDate(LocalDate.of(year, number(text, 5), 1), ChronoUnit.MONTHS);
            default -> of(LocalDate.of(year, number(text, 5), number(text, 8)));
        };
    }

    /** The two digits at an index. A date formatter would slow down a cold start by some 50 ms. */
    private static int number(String text, int start) {
        return Integer.parseInt(text, start, start + 2, 10);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, ChronoUnit.DAYS);
    }

    /** The days that the date may mean. */
    public DateRange range() {
        return new DateRange(firstDay, firstDayAfter());
    }

    /** The day after the last one that the date may mean. */
    public LocalDate firstDayAfter() {
        return firstDay.plus(1, precision);
    }

    /**
     * The date as a language writes it, with its precision: {@code 28 May 2011}, {@code mayo de
     * 2011}.
     */
    public String in(Language language) {
        return switch (precision) {
            case YEARS -> Integer.toString(firstDay.getYear());
            case MONTHS ->
                    format(language, language == Language.ES ? "LLLL 'de' uuuu" : "LLLL uuuu");
            default -> format(language, "d MMM uuuu");
        };
    }

    private String format(Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(firstDay);
    }

    @Override
    public int compareTo(PartialDate other) {
        int order = firstDay.compareTo(other.firstDay);
        return order != 0 ? order : other.precision.compareTo(precision);
    }

    /** The ISO 8601 form that {@link #parse} reads. */
    @Override
    public String toString() {
        int length = precision == ChronoUnit.YEARS ? 4 : precision == ChronoUnit.MONTHS ? 7 : 10;
        return firstDay.toString().substring(0, length);
    }
}
