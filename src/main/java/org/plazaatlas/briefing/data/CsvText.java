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
 * Tables as comma-separated values (RFC 4180): a header, then a line for each row. Figures have a
 * decimal point and dates their ISO form in every language; ids of a list are separated by spaces;
 * a missing value is empty.
 */
public final class CsvText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CsvText() {}

    /** The keys of the columns as header, the codes of words: the same in every language. */
    public static String of(DataTable table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns().stream().map(DataColumn::key).toList());
            for (DataRow row : table.rows()) {
                printer.printRecord(row.values().stream().map(CsvText::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder takes everything
        }
        return text.toString();
    }

    /**
     * Writes a table to a file, in UTF-8, as a whole or not at all.
     *
     * @throws IOException naming the file, if it cannot be written; what was there stays
     */
    public static void save(DataTable table, Path file) throws IOException {
        WholeFile.write(file, out -> out.write(of(table).getBytes(StandardCharsets.UTF_8)));
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> _ -> "";
            case CodedWord word -> word.code();
            case Double figure -> DataDecimals.plain(figure);
            case List<?> ids -> String.join(" ", ids.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }
}
