package org.plazaatlas.briefing.data;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tables as comma-separated values (RFC 4180): a header, then a line for each row. Figures have a
 * decimal point and dates their ISO form in every language; ids of a list are separated by spaces;
 * a missing value is empty.
 */
public final class CsvText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CsvText() {}

    /** For programs: the keys as header, the codes of words. */
    public static String of(DataTable table) {
        return write(table, Column::key, Word::code);
    }

    /** For readers: the titles as header, words in the language of the table. */
    public static String withTitles(DataTable table) {
        return write(table, Column::title, Word::text);
    }

    private static String write(
            DataTable table, Function<Column, String> heading, Function<Word, String> word) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns().stream().map(heading).toList());
            for (Row row : table.rows()) {
                printer.printRecord(row.values().stream().map(v -> cell(v, word)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder takes everything
        }
        return text.toString();
    }

    private static String cell(Object value, Function<Word, String> word) {
        return switch (value) {
            case Optional<?> _ -> "";
            case Word coded -> word.apply(coded);
            case Double figure -> Decimals.plain(figure);
            case List<?> ids -> String.join(" ", ids.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }
}
