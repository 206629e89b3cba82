package org.plazaatlas.desktop;

import org.plazaatlas.briefing.data.CsvText;
import org.plazaatlas.briefing.data.DataTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a table as CSV in UTF-8, as a whole or not at all. */
final class TableFile {

    private TableFile() {}

    /**
     * @throws IOException naming the file, if it cannot be written; what was there stays
     */
    static void write(DataTable table, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), "table", ".part");
        try {
            Files.writeString(part, CsvText.of(table));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
