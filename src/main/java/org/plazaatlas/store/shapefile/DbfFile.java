package org.plazaatlas.store.shapefile;

import org.plazaatlas.language.Text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A {@code .dbf} as a table of its own, without shapes. Not safe for use by several threads.
 *
 * <p>Methods throw a {@link DamagedShapefileException} if the file contradicts its format, and
 * another {@link IOException} if it cannot be read.
 */
public final class DbfFile implements Closeable {

    private final ShapefileFiles files;
    private final DbfTable table;

    private DbfFile(ShapefileFiles files, DbfTable table) {
        this.files = files;
        this.table = table;
    }

    /**
     * Opens a table.
     *
     * @param charset of its texts, overriding what the file and its {@code .cpg} say
     */
    public static DbfFile open(Path dbf, Optional<Charset> charset) throws IOException {
        ShapefileFiles files = new ShapefileFiles(dbf);
        return new DbfFile(files, DbfTable.open(dbf, files, charset));
    }

    /** The character set that its {@code .cpg} or its header states. */
    public static Optional<Charset> statedCharset(Path dbf) throws IOException {
        try (DbfFile file = open(dbf, Optional.empty())) {
            return file.table.charset().declared();
        }
    }

    /** Its bytes from the first record on, where its texts are. */
    public static InputStream records(Path dbf) throws IOException {
        InputStream bytes = Files.newInputStream(dbf);
        byte[] head = bytes.readNBytes(12);
        int headerBytes = head.length < 12 ? 0 : (head[8] & 0xFF) | (head[9] & 0xFF) << 8;
        bytes.skipNBytes(Math.max(0, Math.min(headerBytes, Files.size(dbf)) - head.length));
        return bytes;
    }

    /** Names of its columns; no two are equal. */
    public List<String> names() {
        return table.fields().stream().map(DbfColumn::name).toList();
    }

    /** The Java classes of its values, column by column. */
    public List<Class<?>> types() {
        return table.fields().stream().<Class<?>>map(DbfColumn::binding).toList();
    }

    /** Records in the table, deleted ones included. */
    public int recordCount() {
        return table.recordCount();
    }

    /** The values of a record, one a column; empty if it is deleted. The first has index 0. */
    public Optional<Object[]> row(int index) throws IOException {
        return table.isDeleted(index) ? Optional.empty() : Optional.of(table.row(index));
    }

    /** What has been passed over so far; a part of a sentence each. */
    public List<Text> passedOver() {
        return files.passedOver().texts();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
