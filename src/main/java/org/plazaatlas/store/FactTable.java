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
 * @param required whether the keeper must have the table
 * @param fill adds the fields of a row to its record
 */
record FactTable(
        String csv,
        String json,
        List<String> columns,
        List<String> optionalColumns,
        boolean required,
        Consumer<RowRecord> fill) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A required table of those columns alone. */
    FactTable(String csv, String json, List<String> columns, Consumer<RowRecord> fill) {
        this(csv, json, columns, List.of(), true, fill);
    }

    /** The same table with columns that may follow the others. */
    FactTable withOptional(String... added) {
        return new FactTable(csv, json, columns, List.of(added), required, fill);
    }

    /** The same table as one that the keeper may lack. */
    FactTable thatMayBeMissing() {
        return new FactTable(csv, json, columns, optionalColumns, false, fill);
    }

    /** Whether the keeper is to be held to this table. */
    boolean appliesTo(Path folder) {
        return required || Files.exists(folder.resolve(csv));
    }

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
