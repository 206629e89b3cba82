package org.plazaatlas.incident.own;

import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.table.IncidentTable;

import java.nio.file.Path;

/**
 * Somebody's own incidents.
 *
 * @param file that they were read from
 * @param mapping by which its columns were read
 * @param report what became of its rows
 * @param faulty the rows that cannot be used
 */
public record OwnIncidents(
        Path file,
        IncidentMapping mapping,
        IncidentTable table,
        ReadingReport report,
        FaultyLines faulty) {

    /** What the ids of sources of own incidents begin with; no source of an atlas does. */
    private static final String SOURCE = "own:";

    static String sourceId(Path file) {
        return SOURCE + file.getFileName();
    }

    /** Whether a source is somebody's own file. */
    public static boolean isOwnSource(String sourceId) {
        return sourceId.startsWith(SOURCE);
    }

    /** The name of the file that a source of own incidents is. */
    public static String fileName(String sourceId) {
        return sourceId.substring(SOURCE.length());
    }
}
