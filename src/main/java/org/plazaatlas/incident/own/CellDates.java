package org.plazaatlas.incident.own;

import org.plazaatlas.incident.mapping.MonthNames;
import org.plazaatlas.layer.table.CellContent;
import org.plazaatlas.model.Incident.DatePrecision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in cells: days, or months and years alone. For one thread at a time. */
final class CellDates {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    /** Characters of {@code 2020-05-09}. */
    private static final int ISO_LENGTH = 10;

    private static final Pattern YEAR = Pattern.compile("\\d{4}(\\.0)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+)[ -](?:de )?(\\d{4})");

    private final boolean monthFirst;
    private int first;
    private int last;
    private DatePrecision precision = DatePrecision.DAY;

    /**
     * @param monthFirst whether the month stands before the day in dates of numbers alone
     */
    CellDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** Days since 1970-01-01 of the date that was read last. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    DatePrecision precision() {
        return precision;
    }

    /** Reads a cell; false if it holds no date. */
    boolean read(RowCells cells, int cell) {
        return readIso(cells, cell) || read(cells.text(cell));
    }

    private boolean readIso(RowCells cells, int cell) {
        int length = cells.length(cell);
        if (length < ISO_LENGTH
                || cells.at(cell, 4) != '-'
                || cells.at(cell, 7) != '-'
                || length > ISO_LENGTH && cells.at(cell, ISO_LENGTH) > ' ') {
            return false;
        }
        int year = digits(cells, cell, 0, 4);
        int month = digits(cells, cell, 5, 7);
        int day = digits(cells, cell, 8, ISO_LENGTH);
        return year >= 0 && month >= 0 && day >= 0 && setDay(year, month, day);
    }

    private static int digits(RowCells cells, int cell, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = cells.at(cell, i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private boolean read(String text) {
        Optional<Object> day = CellContent.date(text, monthFirst);
        if (day.isPresent()) {
            LocalDate date =
                    day.get() instanceof LocalDateTime time
                            ? time.toLocalDate()
                            : (LocalDate) day.get();
            return setDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        if (YEAR.matcher(text).matches()) {
            return setYear(Integer.parseInt(text.substring(0, 4)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return setMonth(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                && MonthNames.number(named.group(1)).isPresent()
                && setMonth(
                        Integer.parseInt(named.group(2)),
                        MonthNames.number(named.group(1)).getAsInt());
    }

    /** Takes a day; false if there is no such day. */
    boolean setDay(int year, int month, int day) {
        if (!isYear(year)) {
            return false;
        }
        try {
            first = (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return false;
        }
        last = first;
        precision = DatePrecision.DAY;
        return true;
    }

    /** Takes a month; false if there is no such month. */
    boolean setMonth(int year, int month) {
        if (!isYear(year) || month < 1 || month > 12) {
            return false;
        }
        YearMonth whole = YearMonth.of(year, month);
        first = (int) whole.atDay(1).toEpochDay();
        last = (int) whole.atEndOfMonth().toEpochDay();
        precision = DatePrecision.MONTH;
        return true;
    }

    /** Takes a year; false if it is none that tables tell of. */
    boolean setYear(int year) {
        if (!isYear(year)) {
            return false;
        }
        first = (int) LocalDate.of(year, 1, 1).toEpochDay();
        last = (int) LocalDate.of(year, 12, 31).toEpochDay();
        precision = DatePrecision.YEAR;
        return true;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
