package org.plazaatlas.store.maker;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.plazaatlas.model.Incident;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.table.IncidentTally;
import org.plazaatlas.store.table.LargeTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The large tables of a keeper. They go into the atlas as they are, after a look at each of their
 * cells; the incidents are counted, too.
 */
final class LargeTableCopies {

    private final Path tablesFolder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<JsonObject> incidentCounts = new ArrayList<>();

    private LargeTableCopies(Path tablesFolder) {
        this.tablesFolder = tablesFolder;
    }

    /** Reads the large tables that a keeper has. */
    static LargeTableCopies of(Path tablesFolder) {
        LargeTableCopies copies = new LargeTableCopies(tablesFolder);
        List<Incident> incidents = copies.read(LargeTable.INCIDENTS);
        copies.read(LargeTable.MUNICIPALITIES);
        copies.read(LargeTable.PRESENCES);
        IncidentTally.of(incidents).stream()
                .map(LargeTableCopies::json)
                .forEach(copies.incidentCounts::add);
        return copies;
    }

    private <T> List<T> read(LargeTable<T> table) {
        FileProblems found = new FileProblems(table.file());
        List<T> records = table.read(tablesFolder, found);
        problems.addAll(found.found());
        if (table.isIn(tablesFolder)) {
            rows.put(table.file(), records.size());
        }
        return records;
    }

    private static JsonObject json(IncidentSeries series) {
        JsonObject json = new JsonObject();
        json.addProperty("first", series.firstId());
        json.addProperty("second", series.secondId());
        json.addProperty("state", series.stateCode());
        series.municipality().ifPresent(name -> json.addProperty("municipality", name));
        JsonArray months = new JsonArray();
        series.months().forEach(count -> months.add(count.toString()));
        json.add("months", months);
        return json;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Number of rows by the name of the table. */
    Map<String, Integer> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /** The files of records that follow from the tables, by their names. */
    Map<String, List<JsonObject>> files() {
        return rows.containsKey(LargeTable.INCIDENTS.file())
                ? Map.of(AtlasFiles.INCIDENT_COUNTS, incidentCounts)
                : Map.of();
    }

    /**
     * Writes the tables into a folder, in the encoding and with the line ends of an atlas.
     *
     * @throws IOException if a table cannot be copied
     */
    void write(Path folder) throws IOException {
        for (String file : rows.keySet()) {
            String table = BoundedFile.text(tablesFolder.resolve(file)).replace("\r\n", "\n");
            Files.writeString(folder.resolve(file), table);
        }
    }
}
