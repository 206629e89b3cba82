package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.RecordFields;
import org.plazaatlas.store.table.TableRow;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The fields of one row of a keeper's table. Each field that is read is also added to a JSON
 * record, in the order of reading; an empty cell leaves its field out. A malformed cell becomes a
 * problem that names the row (the header is row 1) and the column.
 */
final class RowRecord extends RecordFields {

    /** How a cell becomes JSON, for types that are not a text. */
    private static final Map<FieldType<?>, BiFunction<TableRow, String, JsonElement>> FORMS =
            Map.of(
                    FieldType.NUMBER, RowRecord::asNumber,
                    FieldType.WHOLE_NUMBER, RowRecord::asNumber,
                    FieldType.CREDIBILITY, RowRecord::asNumber,
                    FieldType.LONGITUDE, RowRecord::asNumber,
                    FieldType.LATITUDE, RowRecord::asNumber,
                    FieldType.TRUE_OR_FALSE, RowRecord::asTrueOrFalse,
                    FieldType.TEXTS, RowRecord::asList);

    private final TableRow row;
    private final List<TableColumn> columns;
    private final Map<String, String> constants;
    private final FileProblems problems;
    private final Set<String> englishTexts;
    private final JsonObject json = new JsonObject();

    /**
     * @param columns say which fields the cells hold
     * @param constants values of fields that no column holds
     * @param englishTexts collects the texts that need a translation
     */
    RowRecord(
            TableRow row,
            List<TableColumn> columns,
            Map<String, String> constants,
            FileProblems problems,
            Set<String> englishTexts) {
        this.row = row;
        this.columns = columns;
        this.constants = constants;
        this.problems = problems;
        this.englishTexts = englishTexts;
    }

    /** The record made so far. */
    JsonObject json() {
        return json;
    }

    /** The cell of a column; empty if it is an optional column that the table lacks. */
    String cell(String column) {
        return row.cell(column);
    }

    /** Notes that a cell is not as expected. */
    void refuse(String column, Text expected) {
        problems.add(where(), "cell.wrong", column, cell(column), expected);
    }

    @Override
    public void problem(String key, Object... arguments) {
        problems.add(where(), key, arguments);
    }

    private String where() {
        return row.label();
    }

    @Override
    public boolean has(String key) {
        return !value(key).isEmpty();
    }

    private Optional<TableColumn> column(String key) {
        return columns.stream().filter(column -> column.keys().contains(key)).findFirst();
    }

    private String value(String key) {
        return constants.containsKey(key)
                ? constants.get(key)
                : column(key).map(column -> column.part(cell(column.name()), key)).orElse("");
    }

    @Override
    public <T> T required(String key, FieldType<T> type, T placeholder) {
        refuseIfEmpty(key, type);
        return optional(key, type).orElse(placeholder);
    }

    private void refuseIfEmpty(String key, FieldType<?> type) {
        if (!has(key)) {
            refuse(key, type);
        }
    }

    private void refuse(String key, FieldType<?> type) {
        TableColumn column = column(key).orElseThrow();
        refuse(column.name(), column.expected().orElse(type.expected()).get());
    }

    @Override
    public <T> Optional<T> optional(String key, FieldType<T> type) {
        if (!has(key)) {
            return Optional.empty();
        }
        JsonElement made =
                FORMS.getOrDefault(type, (_, text) -> new JsonPrimitive(text))
                        .apply(row, value(key));
        json.add(key, made);
        Optional<T> read = type.read(made);
        if (read.isEmpty()) {
            refuse(key, type);
        }
        return read;
    }

    @Override
    public Text bothLanguages(String key) {
        JsonObject both = new JsonObject();
        for (String language : List.of("es", "en")) {
            refuseIfEmpty(key + "." + language, FieldType.TEXT);
            both.addProperty(language, value(key + "." + language));
        }
        json.add(key, both);
        return new Text(value(key + ".es"), value(key + ".en"));
    }

    @Override
    public Text english(String key) {
        refuseIfEmpty(key, FieldType.TEXT);
        return englishIfAny(key);
    }

    @Override
    public Text englishIfAny(String key) {
        optionalText(key).ifPresent(englishTexts::add);
        return Text.same(value(key));
    }

    @Override
    public Text placeName(String key) {
        return Text.same(text(key));
    }

    @Override
    public Text nameIfAny(String key) {
        return has(key + ".es") || has(key + ".en")
                ? bothLanguages(key)
                : optionalText(key).map(Text::same).orElse(Text.EMPTY);
    }

    /** The area of the columns {@code area_kind} and {@code area_ref}. */
    @Override
    public Area area(String key) {
        json.add(key, new AreaCells(this::cell, this::refuse).json());
        return new Area.States(Set.of());
    }

    private static JsonElement asNumber(TableRow row, String cell) {
        try {
            return new JsonPrimitive(new BigDecimal(row.number(cell)));
        } catch (NumberFormatException e) {
            return new JsonPrimitive(cell);
        }
    }

    /** Spreadsheets write such a cell in capitals and in the language of their user. */
    private static JsonElement asTrueOrFalse(TableRow row, String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "verdadero" -> new JsonPrimitive(true);
            case "false", "falso" -> new JsonPrimitive(false);
            default -> new JsonPrimitive(cell);
        };
    }

    /** The parts of a cell between semicolons. */
    private static JsonElement asList(TableRow row, String cell) {
        JsonArray parts = new JsonArray();
        Arrays.stream(cell.split(";")).map(String::strip).forEach(parts::add);
        return parts;
    }
}
