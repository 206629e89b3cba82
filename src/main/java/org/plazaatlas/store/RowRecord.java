package org.plazaatlas.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.apache.commons.csv.CSVRecord;
import org.plazaatlas.model.Coded;
import org.plazaatlas.model.Text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/**
 * A JSON record being made from one row of a keeper's table. Keys keep the order in which they are
 * added; an empty cell leaves its key out. A cell that is not as expected becomes a problem which
 * names the row (the header is row 1) and the column.
 */
final class RowRecord {

    private final CSVRecord row;
    private final FileProblems problems;
    private final Set<String> englishTexts;
    private final JsonObject json = new JsonObject();

    /**
     * @param englishTexts takes up the texts that need a translation
     */
    RowRecord(CSVRecord row, FileProblems problems, Set<String> englishTexts) {
        this.row = row;
        this.problems = problems;
        this.englishTexts = englishTexts;
    }

    /** The record made so far. */
    JsonObject json() {
        return json;
    }

    /** The cell of a column; empty where the table lacks it, as it may lack an optional one. */
    String cell(String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    /** Notes that a cell is not as expected. */
    void refuse(String column, Text expected) {
        String where = "#" + (row.getRecordNumber() + 1);
        problems.add(where, "cell.wrong", column, cell(column), expected);
    }

    RowRecord add(String key, JsonElement value) {
        json.add(key, value);
        return this;
    }

    RowRecord text(String key, String column) {
        return required(key, column, Shape.TEXT, JsonPrimitive::new);
    }

    RowRecord textIfAny(String key, String column) {
        return textIfAny(key, column, Shape.TEXT);
    }

    RowRecord textIfAny(String key, String column, Shape<?> shape) {
        return optional(key, column, shape, JsonPrimitive::new);
    }

    /** A text that the table holds in English alone. */
    RowRecord english(String key, String column) {
        refuseIfEmpty(column, Shape.TEXT);
        return englishIfAny(key, column);
    }

    RowRecord englishIfAny(String key, String column) {
        if (!cell(column).isEmpty()) {
            englishTexts.add(cell(column));
        }
        return textIfAny(key, column);
    }

    RowRecord bothLanguages(String key, String spanishColumn, String englishColumn) {
        refuseIfEmpty(spanishColumn, Shape.TEXT);
        refuseIfEmpty(englishColumn, Shape.TEXT);
        JsonObject both = new JsonObject();
        both.addProperty("es", cell(spanishColumn));
        both.addProperty("en", cell(englishColumn));
        return add(key, both);
    }

    RowRecord date(String key, String column) {
        return required(key, column, Shape.DATE, JsonPrimitive::new);
    }

    /** A date that is a part of a cell. */
    RowRecord date(String key, String column, String part) {
        if (Shape.DATE.read(new JsonPrimitive(part)).isEmpty()) {
            refuse(column, Shape.DATE.expected().get());
        }
        return add(key, new JsonPrimitive(part));
    }

    RowRecord dateIfAny(String key, String column) {
        return optional(key, column, Shape.DATE, JsonPrimitive::new);
    }

    <E extends Enum<E> & Coded> RowRecord oneOf(String key, String column, Class<E> type) {
        return required(key, column, Shape.oneOf(type), JsonPrimitive::new);
    }

    RowRecord number(String key, String column, Shape<?> shape) {
        return required(key, column, shape, RowRecord::number);
    }

    RowRecord numberIfAny(String key, String column, Shape<?> shape) {
        return optional(key, column, shape, RowRecord::number);
    }

    RowRecord trueOrFalse(String key, String column) {
        return required(key, column, Shape.TRUE_OR_FALSE, RowRecord::trueOrFalse);
    }

    /** The parts of a cell between semicolons. */
    RowRecord list(String key, String column) {
        return optional(key, column, Shape.TEXTS, RowRecord::list);
    }

    private RowRecord required(
            String key, String column, Shape<?> shape, Function<String, JsonElement> value) {
        refuseIfEmpty(column, shape);
        return optional(key, column, shape, value);
    }

    private RowRecord optional(
            String key, String column, Shape<?> shape, Function<String, JsonElement> value) {
        if (cell(column).isEmpty()) {
            return this;
        }
        JsonElement made = value.apply(cell(column));
        if (shape.read(made).isEmpty()) {
            refuse(column, shape.expected().get());
        }
        return add(key, made);
    }

    private void refuseIfEmpty(String column, Shape<?> shape) {
        if (cell(column).isEmpty()) {
            refuse(column, shape.expected().get());
        }
    }

    private static JsonElement number(String cell) {
        try {
            return new JsonPrimitive(new BigDecimal(cell));
        } catch (NumberFormatException e) {
            return new JsonPrimitive(cell);
        }
    }

    private static JsonElement trueOrFalse(String cell) {
        boolean known = cell.equals("true") || cell.equals("false");
        return known ? new JsonPrimitive(Boolean.valueOf(cell)) : new JsonPrimitive(cell);
    }

    private static JsonElement list(String cell) {
        JsonArray parts = new JsonArray();
        Arrays.stream(cell.split(";")).map(String::strip).forEach(parts::add);
        return parts;
    }
}
