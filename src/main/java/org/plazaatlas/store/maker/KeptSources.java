package org.plazaatlas.store.maker;

import static java.util.stream.Collectors.toSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFile;
import org.plazaatlas.store.table.LargeTable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sources that an atlas folder needs in addition to those of a keeper's tables: files of the
 * folder for which the keeper has no table cite them.
 */
final class KeptSources {

    private KeptSources() {}

    /**
     * The records of the folder's {@code sources.json} that other files cite and that are not among
     * the imported ones; none if the folder has no such file.
     *
     * @param files names of the files of records that stay as they are
     * @param replaced names of the large tables that do not stay as they are
     * @throws AtlasException if one of the files cannot be read
     */
    static List<JsonObject> of(
            Path atlasFolder,
            Collection<String> files,
            Collection<String> replaced,
            Collection<JsonObject> imported)
            throws AtlasException {
        Set<JsonElement> named = new HashSet<>(citedByTables(atlasFolder, replaced));
        for (String file : files) {
            named.addAll(values(records(atlasFolder, file), "source"));
        }
        named.removeAll(values(imported, "id"));
        return records(atlasFolder, AtlasFiles.SOURCES).stream()
                .filter(source -> named.contains(source.get("id")))
                .toList();
    }

    private static Set<JsonElement> citedByTables(Path folder, Collection<String> replaced)
            throws AtlasException {
        Set<JsonElement> cited = new HashSet<>();
        for (LargeTable<?> table : LargeTable.ALL) {
            if (!replaced.contains(table.file())) {
                FileProblems problems = new FileProblems(table.file());
                table.sources(folder, problems).stream()
                        .map(JsonPrimitive::new)
                        .forEach(cited::add);
                refuse(problems);
            }
        }
        return cited;
    }

    private static void refuse(FileProblems problems) throws AtlasException {
        if (!problems.found().isEmpty()) {
            throw new AtlasException(problems.found());
        }
    }

    private static List<JsonObject> records(Path folder, String file) throws AtlasException {
        if (!Files.exists(folder.resolve(file))) {
            return List.of();
        }
        FileProblems problems = new FileProblems(file);
        List<JsonElement> records = JsonFile.list(folder, problems);
        refuse(problems);
        return objects(records).toList();
    }

    private static Stream<JsonObject> objects(List<JsonElement> records) {
        return records.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static Set<JsonElement> values(Collection<JsonObject> records, String key) {
        return records.stream()
                .map(record -> record.get(key))
                .filter(Objects::nonNull)
                .collect(toSet());
    }
}
