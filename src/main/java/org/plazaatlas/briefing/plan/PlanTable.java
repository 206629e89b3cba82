package org.plazaatlas.briefing.plan;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of a plan that is written row by row: CSV in UTF-8 with a header (RFC 4180). */
final class PlanTable implements Closeable {

    private final CSVPrinter rows;

    /**
     * Begins a table.
     *
     * @throws IOException if its file cannot be written
     */
    PlanTable(Path folder, String name, String... columns) throws IOException {
        rows =
                new CSVPrinter(
                        Files.newBufferedWriter(
                                folder.resolve(name + ".csv"), StandardCharsets.UTF_8),
                        CSVFormat.RFC4180);
        rows.printRecord((Object[]) columns);
    }

    void add(Object... values) throws IOException {
        rows.printRecord(values);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
