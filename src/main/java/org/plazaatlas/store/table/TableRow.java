package org.plazaatlas.store.table;

import org.apache.commons.csv.CSVRecord;

import java.util.Map;
import java.util.regex.Pattern;

/** A row of a table, whose cells are found by the names of their columns. */
public final class TableRow {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");

    private final CSVRecord record;
    private final Map<String, Integer> places;
    private final boolean commasInNumbers;

    /**
     * @param places the place of each column
     * @param commasInNumbers whether the decimals of a number may stand after a comma
     */
    TableRow(CSVRecord record, Map<String, Integer> places, boolean commasInNumbers) {
        this.record = record;
        this.places = places;
        this.commasInNumbers = commasInNumbers;
    }

    /** How problems name the row; rows count from 1, the header. */
    public String label() {
        return "#" + record.getRecordNumber();
    }

    /** The cell of a column without blanks around it; empty if the table lacks the column. */
    public String cell(String column) {
        Integer place = places.get(column);
        return place == null ? "" : record.get(place).strip();
    }

    /** A number as written in the cell, with a point before its decimals. */
    public String number(String cell) {
        return commasInNumbers && DECIMAL_COMMA.matcher(cell).matches()
                ? cell.replace(',', '.')
                : cell;
    }
}
