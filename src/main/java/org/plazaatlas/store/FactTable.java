package org.plazaatlas.store;

import com.google.gson.JsonObject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plazaatlas.model.Text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One of a keeper's tables (RFC 4180, UTF-8, one header row) and the file of the atlas it becomes.
 *
 * @param csv name of the table's file
 * @param json name of the atlas' file
 * @param columns the header, in order
 * @param optionalColumns what may follow it, all of them or none
 * @param fill adds the fields of a row to its record
 */
record FactTable(
        String csv,
        String json,
        List<String> columns,
        List<String> optionalColumns,
        Consumer<RowRecord> fill) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A record for each row, in order. What is wrong is noted. */
    List<JsonObject> records(Path folder, FileProblems problems, Set<String> englishTexts) {
        Path file = folder.resolve(csv);
        if (!Files.isRegularFile(file)) {
            problems.addToFile("table.missing");
            return List.of();
        }
        try (Reader characters = Files.newBufferedReader(file);
                CSVParser parser = FORMAT.parse(characters)) {
            return records(parser, problems, englishTexts);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.addToFile("file.unreadable", Message.reason(e));
            return List.of();
        }
    }

    private List<JsonObject> records(
            CSVParser parser, FileProblems problems, Set<String> englishTexts) {
        List<String> header = parser.getHeaderNames();
        if (!header.equals(columns) && !header.equals(allColumns())) {
            problems.addToFile("table.header", String.join(",", header), expectedHeader());
            return List.of();
        }
        List<JsonObject> records = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (row.isConsistent()) {
                RowRecord record = new RowRecord(row, problems, englishTexts);
                fill.accept(record);
                records.add(record.json());
            } else {
                String where = "#" + (row.getRecordNumber() + 1);
                problems.add(where, "row.cells", row.size(), header.size());
            }
        }
        return records;
    }

    private List<String> allColumns() {
        return Stream.of(columns, optionalColumns).flatMap(List::stream).toList();
    }

    private Text expectedHeader() {
        String required = String.join(",", columns);
        return optionalColumns.isEmpty()
                ? Text.same(required)
                : Message.of("expected.header", required, String.join(",", allColumns()));
    }
}
