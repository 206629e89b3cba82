package org.plazaatlas.briefing.data;

import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes values of tables as members of a JSON object, by the keys of their columns: codes for
 * words, arrays for lists of ids, ISO dates, null for what is missing.
 */
final class JsonCells {

    private JsonCells() {}

    /**
     * @throws IOException if the writer fails
     */
    static void write(List<DataColumn> columns, List<Object> values, JsonWriter json)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            json.name(columns.get(i).key());
            write(values.get(i), json);
        }
    }

    private static void write(Object value, JsonWriter json) throws IOException {
        switch (value) {
            case Optional<?> _ -> json.nullValue();
            case CodedWord word -> json.value(word.code());
            case Boolean flag -> json.value(flag);
            case Double figure -> json.value(DataDecimals.rounded(figure));
            case Integer count -> json.value(count);
            case List<?> ids -> writeAll(ids, json);
            default -> json.value(value.toString());
        }
    }

    private static void writeAll(List<?> ids, JsonWriter json) throws IOException {
        json.beginArray();
        for (Object id : ids) {
            json.value(id.toString());
        }
        json.endArray();
    }
}
