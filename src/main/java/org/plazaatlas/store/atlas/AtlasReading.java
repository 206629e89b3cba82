package org.plazaatlas.store.atlas;

import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.store.table.LargeTables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The result of reading an atlas folder.
 *
 * @param contents meaningful only if there are no problems
 * @param problems all problems with the form of the files
 * @param doubts what can be used but is wrong, most likely
 * @param remarks what was passed over or guessed
 * @param untranslated English texts for which the folder has no Spanish
 */
public record AtlasReading(
        AtlasContents contents,
        List<Problem> problems,
        List<Problem> doubts,
        List<Problem> remarks,
        List<String> untranslated) {

    /**
     * Reads all files of a folder. The outlines are read on another thread at the same time,
     * because setting up GeoTools takes about as long as everything else.
     *
     * @throws AtlasException if the folder is missing or not an atlas
     */
    public static AtlasReading of(Path folder) throws AtlasException {
        if (!Files.isDirectory(folder)) {
            throw AtlasException.of(folder.toString(), "folder.missing");
        }
        if (!Files.exists(folder.resolve(AtlasFiles.ATLAS))) {
            throw AtlasException.of(folder.toString(), "folder.notAtlas");
        }
        return ofPart(folder);
    }

    /** Reads a folder that may still lack files, each of which is a problem. */
    public static AtlasReading ofPart(Path folder) {
        CompletableFuture<Outlines> outlines =
                CompletableFuture.supplyAsync(() -> Outlines.read(folder));
        AtlasTables tables = AtlasTables.read(folder);
        return join(folder, tables, outlines.join());
    }

    private static AtlasReading join(Path folder, AtlasTables tables, Outlines outlines) {
        List<Problem> problems =
                Stream.concat(tables.problems().stream(), outlines.problems().stream()).toList();
        AtlasContents contents =
                new AtlasContents(
                        tables.header().title(),
                        tables.header().timeSpan(),
                        outlines.projection(),
                        outlines.states(),
                        outlines.surroundings(),
                        outlines.municipalities(),
                        tables.of(RecordKind.SEATS),
                        tables.of(RecordKind.ORGANIZATIONS),
                        tables.of(RecordKind.CLAIMS),
                        tables.of(RecordKind.RELATIONS),
                        tables.of(RecordKind.DISPUTES),
                        tables.of(RecordKind.INCIDENT_SERIES),
                        tables.of(RecordKind.EVENTS),
                        tables.of(RecordKind.CITIES),
                        tables.of(RecordKind.CITY_HOMICIDES),
                        tables.of(RecordKind.HOMICIDES),
                        tables.of(RecordKind.POPULATIONS),
                        tables.of(RecordKind.NATIONAL_FIGURES),
                        tables.of(RecordKind.PRESIDENCIES),
                        tables.of(RecordKind.GLOSSARY),
                        tables.of(RecordKind.STUDIES),
                        tables.of(RecordKind.FOUNDING_FACTS),
                        tables.of(RecordKind.CONFLICT_REGIONS),
                        tables.of(RecordKind.SOURCES),
                        LargeTables.of(folder));
        return new AtlasReading(
                contents, problems, outlines.doubts(), outlines.remarks(), tables.untranslated());
    }
}
