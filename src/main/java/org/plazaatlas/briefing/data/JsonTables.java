package org.plazaatlas.briefing.data;

import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes tables as one JSON object: their provenance and, for each table, under its id, an array
 * with an object for each row.
 */
public final class JsonTables {

    private JsonTables() {}

    /**
     * Writes the tables; the writer stays open.
     *
     * @param tables at least one; the first one gives the title
     * @throws IOException if the writer fails
     * @throws java.util.NoSuchElementException if there is no table
     */
    public static void write(Provenance stamp, List<DataTable> tables, Writer out)
            throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginObject().name("title").value(tables.getFirst().title());
        JsonCells.write(stamp.columns(), stamp.values(), json);
        for (DataTable table : tables) {
            json.name(table.id());
            write(table, json);
        }
        json.endObject().flush();
        out.write('\n');
    }

    private static void write(DataTable table, JsonWriter json) throws IOException {
        json.beginArray();
        for (DataRow row : table.rows()) {
            json.beginObject();
            JsonCells.write(table.columns(), row.values(), json);
            json.endObject();
        }
        json.endArray();
    }
}
