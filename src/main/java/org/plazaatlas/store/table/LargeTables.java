package org.plazaatlas.store.table;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.model.Gazetteer;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.FileProblems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** The large tables of an atlas folder, to be read later. */
public final class LargeTables {

    private LargeTables() {}

    /** The tables that a folder has; nothing is read yet. */
    public static LaterRecords of(Path folder) {
        return new LaterRecords(
                Deferred.from(() -> List.copyOf(records(LargeTable.INCIDENTS, folder))),
                Deferred.from(() -> new Gazetteer(records(LargeTable.MUNICIPALITIES, folder))),
                Deferred.from(() -> List.copyOf(records(LargeTable.PRESENCES, folder))),
                Deferred.from(() -> digest(folder)));
    }

    private static <T> List<T> records(LargeTable<T> table, Path folder) {
        FileProblems problems = new FileProblems(table.file());
        List<T> records = table.read(folder, problems);
        if (!problems.found().isEmpty()) {
            throw new UncheckedIOException(new IOException(new AtlasException(problems.found())));
        }
        return records;
    }

    /** Length and CRC-32C of each table: a SHA-256 of that many bytes would slow down an export. */
    private static String digest(Path folder) {
        return LargeTable.ALL.stream()
                .filter(table -> table.isIn(folder))
                .map(table -> digest(table, bytes(folder.resolve(table.file()))))
                .collect(Collectors.joining(" "));
    }

    private static String digest(LargeTable<?> table, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return "%s %d %08x".formatted(table.file(), bytes.length, sum.getValue());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
