package org.plazaatlas.store.maker;

import com.google.gson.JsonObject;

import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.RecordKind;
import org.plazaatlas.store.atlas.TranslationsFile;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.WholeFiles;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonLines;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a keeper's tables (CSV) into the JSON files of an atlas folder. Every row becomes one
 * record. Files kept by hand in the folder (outlines, colours, translations, studies) stay
 * untouched, and so do those for which the keeper may have a table but has none.
 */
public final class FactsImporter {

    private FactsImporter() {}

    /**
     * The result of an import.
     *
     * @param records number of records by the name of the file written
     * @param untranslated English texts for which the folder's translations have no Spanish
     */
    public record Report(Map<String, Integer> records, List<String> untranslated) {
        public Report {
            records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
            untranslated = List.copyOf(untranslated);
        }
    }

    /**
     * Imports all tables, or none if one of them has a problem or the atlas would have a new one.
     *
     * @throws AtlasException if a table or the atlas folder cannot be used; each problem of a table
     *     names the row ({@code #2} is the first below the header) and the column
     */
    public static Report importFacts(Path tablesFolder, Path atlasFolder) throws AtlasException {
        Set<String> englishTexts = new LinkedHashSet<>();
        LargeTableCopies large = LargeTableCopies.of(tablesFolder);
        Map<String, List<JsonObject>> files = records(tablesFolder, englishTexts, large);
        keepSources(files, large, atlasFolder);
        FoundingTrace.addHolders(files);
        englishTexts.removeAll(translated(atlasFolder));
        write(files, large, atlasFolder);
        Map<String, Integer> counts = new LinkedHashMap<>();
        files.forEach((file, records) -> counts.put(file, records.size()));
        counts.putAll(large.rows());
        return new Report(counts, List.copyOf(englishTexts));
    }

    private static Map<String, List<JsonObject>> records(
            Path folder, Set<String> englishTexts, LargeTableCopies large) throws AtlasException {
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, "folder.missing");
        }
        Map<String, List<JsonObject>> files = new LinkedHashMap<>();
        List<Problem> found = new ArrayList<>();
        for (FactTable table : FactTables.ALL) {
            if (table.appliesTo(folder)) {
                FileProblems problems = new FileProblems(table.csv());
                files.computeIfAbsent(table.kind().file(), _ -> new ArrayList<>())
                        .addAll(table.records(folder, problems, englishTexts));
                found.addAll(problems.found());
            }
        }
        found.addAll(registered(files, folder, englishTexts));
        found.addAll(large.problems());
        files.putAll(large.files());
        if (!found.isEmpty()) {
            throw new AtlasException(found);
        }
        return files;
    }

    /** Adds to the sources what the register tells of them, if there is one; its problems. */
    private static List<Problem> registered(
            Map<String, List<JsonObject>> files, Path folder, Set<String> englishTexts) {
        FactTable register = FactTables.SOURCE_REGISTER;
        FileProblems problems = new FileProblems(register.csv());
        List<JsonObject> sources = files.get(AtlasFiles.SOURCES);
        if (register.appliesTo(folder) && !sources.isEmpty()) {
            List<JsonObject> rows = register.records(folder, problems, englishTexts);
            SourceRegister.join(sources, rows, problems);
        }
        return problems.found();
    }

    /** Adds the sources that are cited by files which stay in the folder as they are. */
    private static void keepSources(
            Map<String, List<JsonObject>> files, LargeTableCopies large, Path atlasFolder)
            throws AtlasException {
        List<String> kept =
                RecordKind.ALL.stream()
                        .filter(kind -> !kind.required())
                        .map(RecordKind::file)
                        .filter(file -> !files.containsKey(file))
                        .toList();
        List<JsonObject> sources = new ArrayList<>(files.get(AtlasFiles.SOURCES));
        sources.addAll(KeptSources.of(atlasFolder, kept, large.rows().keySet(), sources));
        files.put(AtlasFiles.SOURCES, sources);
    }

    private static void write(
            Map<String, List<JsonObject>> files, LargeTableCopies large, Path folder)
            throws AtlasException {
        try (WholeFiles staged = new WholeFiles()) {
            Path stage = staged.stageFolder(Files.createDirectories(folder));
            for (Map.Entry<String, List<JsonObject>> file : files.entrySet()) {
                JsonLines.write(stage.resolve(file.getKey()), file.getValue());
            }
            large.write(stage);
            DraftFolder.check(folder, stage);
            staged.commit();
        } catch (IOException e) {
            throw unusable(folder, "folder.unwritable", FileReason.ofOne(folder, e));
        }
    }

    private static Set<String> translated(Path atlasFolder) throws AtlasException {
        if (!Files.exists(atlasFolder.resolve(AtlasFiles.TRANSLATIONS))) {
            return Set.of();
        }
        FileProblems problems = new FileProblems(AtlasFiles.TRANSLATIONS);
        Set<String> translated = TranslationsFile.read(atlasFolder, problems).english();
        if (!problems.found().isEmpty()) {
            throw new AtlasException(problems.found());
        }
        return translated;
    }

    private static AtlasException unusable(Path folder, String key, Object... arguments) {
        return AtlasException.of(folder.toString(), key, arguments);
    }
}
