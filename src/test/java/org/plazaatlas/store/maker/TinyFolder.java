package org.plazaatlas.store.maker;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small invented atlas folder: two square states side by side, a strip of foreign land, two
 * organizations and a few records of each kind. Tests damage it.
 */
public final class TinyFolder {

    public static final String WEST = "POLYGON ((-103 21, -103 22, -102 22, -102 21, -103 21))";
    public static final String EAST = "POLYGON ((-102 21, -102 22, -101 22, -101 21, -102 21))";
    private static final String NORTH =
            "POLYGON ((-103 22, -103 23, -101 23, -101 22, -102 22, -103 22))";

    private final Path folder;

    /** Any folder of text files to be damaged. */
    public TinyFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the atlas; {@code tables} is an empty folder to work in. */
    public static TinyFolder write(Path tables, Path folder) throws Exception {
        TinyFolder tiny = new TinyFolder(folder);
        FactTablesFolder.write(tables);
        tiny.translate(FactsImporter.importFacts(tables, folder).untranslated());
        tiny.put(
                "atlas.json",
                """
                {"format": 1, "title": {"es": "Prueba", "en": "Trial"},
                 "from": "2000-01-01", "to": "2026-03-01"}
                """);
        tiny.put(
                "studies.json",
                """
                [{"source":"s1","bearing":"opposes","locator":"par. 1",
                  "finding":{"es":"Cerca no es igual","en":"Near is not alike"},
                  "caveat":{"es":"Son ciudades","en":"These are cities"}}]
                """);
        tiny.put("colours.json", "{\"red\": \"#D55E00\"}");
        Files.copy(Path.of("maps/mexico/projection.wkt"), folder.resolve("projection.wkt"));
        tiny.states(WEST, EAST);
        tiny.outlines(
                "surroundings.shp",
                List.of("country", "name_es", "name_en"),
                row(NORTH, "US", "Norte", "North"));
        return tiny;
    }

    public Path path() {
        return folder;
    }

    /** Replaces the outlines of both states. */
    public void states(String west, String east) throws Exception {
        outlines(
                "states.shp",
                FederalEntity.COLUMNS,
                row(west, "01", "MX-OES", "Oeste", "West", "San José"),
                row(east, "02", "MX-EST", "Este", "East", "San Juan"));
    }

    public void outlines(String file, List<String> columns, OutlineWriter.Row... rows)
            throws IOException {
        OutlineWriter.write(folder.resolve(file), columns, List.of(rows));
    }

    public static OutlineWriter.Row row(String wkt, String... attributes) throws ParseException {
        return new OutlineWriter.Row(new WKTReader().read(wkt), List.of(attributes));
    }

    public void put(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** Replaces a piece of text that must be in the file. */
    public void replace(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(before)) {
            throw new AssertionError(file + " does not hold " + before);
        }
        put(file, text.replace(before, after));
    }

    public void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    private void translate(List<String> english) throws IOException {
        JsonObject spanish = new JsonObject();
        english.forEach(text -> spanish.addProperty(text, "es:" + text));
        JsonObject root = new JsonObject();
        root.add("es", spanish);
        put("translations.json", new Gson().toJson(root));
    }
}
