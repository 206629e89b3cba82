package org.plazaatlas.briefing.data;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plazaatlas.store.file.WholeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes tables as comma-separated values (RFC 4180): a header, then a line for each row. In every
 * language, figures have a decimal point and dates are in ISO form. Ids of a list are separated by
 * spaces; a missing value is empty. A text that a spreadsheet would take for a formula begins with
 * an apostrophe.
 */
public final class CsvText {

    /** The byte order mark, by which Excel knows UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** How formulas begin, also in wide letters and after a tab or line break. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /**
     * The text of a table. Its header has the keys of the columns, its cells the codes of words:
     * the same in every language.
     */
    public static String of(DataTable table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns().stream().map(DataColumn::key).toList());
            for (DataRow row : table.rows()) {
                printer.printRecord(row.values().stream().map(CsvText::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen: a string builder throws nothing
        }
        return text.toString();
    }

    /**
     * Writes a table to a file, in UTF-8 with the mark for Excel, as a whole or not at all.
     *
     * @throws IOException naming the file, if it cannot be written; an earlier file then stays as
     *     it was
     */
    public static void save(DataTable table, Path file) throws IOException {
        byte[] text = (MARK + of(table)).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
    }

    /** The text of a value; one that a spreadsheet would take for a formula is marked as text. */
    static String cell(Object value) {
        return value instanceof Number || value instanceof CodedWord
                ? plain(value)
                : guarded(plain(value));
    }

    /** The text of a value: codes for words, a blank between ids, empty if it is missing. */
    static String plain(Object value) {
        return switch (value) {
            case Optional<?> _ -> "";
            case CodedWord word -> word.code();
            case Double figure -> DataDecimals.plain(figure);
            case List<?> ids -> String.join(" ", ids.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
