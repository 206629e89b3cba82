package org.plazaatlas.store.maker;

import com.google.gson.JsonObject;

import org.plazaatlas.store.atlas.RecordKind;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.table.SpreadsheetTable;
import org.plazaatlas.store.table.TableRow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of a keeper's tables and the file of the atlas it becomes.
 *
 * @param csv name of the table's file
 * @param kind the kind of the records that its rows become
 * @param columns those that it must have, in any order
 * @param optionalColumns those that it may have, too
 * @param constants values of fields that every row has and no column holds
 * @param required whether the keeper must have the table
 */
record FactTable(
        String csv,
        RecordKind<?> kind,
        List<TableColumn> columns,
        List<TableColumn> optionalColumns,
        Map<String, String> constants,
        boolean required) {

    /** A required table without optional columns. */
    FactTable(String csv, RecordKind<?> kind, List<TableColumn> columns) {
        this(csv, kind, columns, List.of(), Map.of(), true);
    }

    /** The same table with an optional column after the others. */
    FactTable withOptional(String added) {
        List<TableColumn> optional = List.of(TableColumn.parse(added));
        return new FactTable(csv, kind, columns, optional, constants, required);
    }

    /** The same table, with a key for the sentence that describes the cells of a column. */
    FactTable expecting(String column, String key) {
        List<TableColumn> described =
                columns.stream().map(c -> c.name().equals(column) ? c.expecting(key) : c).toList();
        return new FactTable(csv, kind, described, optionalColumns, constants, required);
    }

    /** The same table, with a field that has the same value in every row. */
    FactTable withConstant(String key, String value) {
        return new FactTable(csv, kind, columns, optionalColumns, Map.of(key, value), required);
    }

    /** The same table, but optional. */
    FactTable thatMayBeMissing() {
        return new FactTable(csv, kind, columns, optionalColumns, constants, false);
    }

    /** Whether this table must be read: it is required, or the folder has it. */
    boolean appliesTo(Path folder) {
        return required || Files.exists(folder.resolve(csv));
    }

    /** A record for each row, in order. Problems are noted. */
    List<JsonObject> records(Path folder, FileProblems problems, Set<String> englishTexts) {
        Path file = folder.resolve(csv);
        if (!Files.isRegularFile(file)) {
            problems.addToFile("table.missing");
            return List.of();
        }
        List<JsonObject> records = new ArrayList<>();
        SpreadsheetTable.open(file, problems)
                .ifPresent(
                        table ->
                                table.read(
                                        names(columns),
                                        names(allColumns()),
                                        row -> records.add(record(row, problems, englishTexts))));
        return records;
    }

    private JsonObject record(TableRow row, FileProblems problems, Set<String> englishTexts) {
        RowRecord record = new RowRecord(row, allColumns(), constants, problems, englishTexts);
        // The row record collects every field read from it as JSON
        var _ = kind.reader().apply(record);
        return record.json();
    }

    private static List<String> names(List<TableColumn> columns) {
        return columns.stream().map(TableColumn::name).toList();
    }

    private List<TableColumn> allColumns() {
        return Stream.of(columns, optionalColumns).flatMap(List::stream).toList();
    }
}
