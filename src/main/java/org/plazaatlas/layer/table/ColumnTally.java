package org.plazaatlas.layer.table;

import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.ValueType;

/** Counts what the cells of a column look like, to tell what the column holds. */
final class ColumnTally {

    private long filled;
    private long plain;
    private long whole;
    private long thousands;
    private long comma;
    private long leadingZero;
    private long dates;
    private long times;
    private long dayFirst;
    private long monthFirst;
    private long eitherFirst;

    void add(String text) {
        if (CellContent.isNoData(text)) {
            return;
        }
        filled++;
        if (CellContent.isPlainNumber(text)) {
            plain++;
            whole += CellContent.number(text, false).get() % 1 == 0 ? 1 : 0;
            leadingZero += CellContent.hasLeadingZero(text) ? 1 : 0;
        } else if (CellContent.hasThousands(text)) {
            thousands++;
            whole += text.contains(".") ? 0 : 1;
        } else if (CellContent.hasDecimalComma(text)) {
            comma++;
        } else {
            addDate(text);
        }
    }

    private void addDate(String text) {
        CellContent.slashed(text).ifPresent(this::addOrder);
        var date = CellContent.date(text, false).or(() -> CellContent.date(text, true));
        dates += date.isPresent() ? 1 : 0;
        times += date.filter(java.time.LocalDateTime.class::isInstance).isPresent() ? 1 : 0;
    }

    private void addOrder(int... numbers) {
        if (numbers[0] > 12) {
            dayFirst++;
        } else if (numbers[1] > 12) {
            monthFirst++;
        } else {
            eitherFirst++;
        }
    }

    /**
     * How the column is to be read.
     *
     * @param choices how someone decided that numbers and dates are to be read
     */
    ColumnReading reading(ReadingChoices choices) {
        long numbers = plain + thousands + comma;
        boolean text = filled == 0 || leadingZero * 20 > filled;
        ValueType type = ValueType.TEXT;
        if (!text && isMost(numbers)) {
            boolean commas = comma > 0 || thousands > 0 && choices.decimalComma().orElse(false);
            type = !commas && whole == numbers ? ValueType.INTEGER : ValueType.DECIMAL;
        } else if (!text && isMost(dates)) {
            type = times > 0 ? ValueType.DATE_TIME : ValueType.DATE;
        }
        return new ColumnReading(
                type,
                choices.decimalComma().orElse(comma > 0),
                choices.monthFirst().orElse(monthFirst > dayFirst));
    }

    /** Nine of ten, so that a few remarks do not make a column of numbers one of texts. */
    private boolean isMost(long count) {
        return count * 10 >= filled * 9;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    long thousands() {
        return thousands;
    }

    long comma() {
        return comma;
    }

    /** Dates of which nobody can tell whether the day stands first. */
    long eitherFirst() {
        return eitherFirst;
    }

    long ordered() {
        return dayFirst + monthFirst;
    }
}
