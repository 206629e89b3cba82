package org.plazaatlas.layer.table;

import org.plazaatlas.layer.feature.ValueType;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the cells of a column are read.
 *
 * @param decimalComma whether a comma stands before decimals
 * @param monthFirst whether a month stands before its day
 */
record ColumnReading(ValueType type, boolean decimalComma, boolean monthFirst) {

    /** Whether a text that is not blank is a value of this column. */
    boolean accepts(String text) {
        return type == ValueType.TEXT || CellContent.isNoData(text) || value(text) != null;
    }

    /** The value of a text; null if it is none. */
    Object value(String text) {
        return switch (type) {
            case INTEGER ->
                    CellContent.number(text, decimalComma).map(ColumnReading::whole).orElse(null);
            case DECIMAL -> CellContent.number(text, decimalComma).orElse(null);
            case DATE, DATE_TIME -> date(text).orElse(null);
            default -> text.isEmpty() ? null : text;
        };
    }

    private static Object whole(Double number) {
        long whole = number.longValue();
        boolean small = whole == (int) whole;
        return small ? (Object) (int) whole : (Object) whole;
    }

    private Optional<Object> date(String text) {
        Optional<Object> date = CellContent.date(text, monthFirst);
        boolean day =
                type == ValueType.DATE_TIME && date.filter(LocalDate.class::isInstance).isPresent();
        return day ? date.map(d -> ((LocalDate) d).atStartOfDay()) : date;
    }
}
