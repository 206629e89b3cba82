package org.plazaatlas.store.shapefile;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.store.file.FileReason;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A file of a shapefile contradicts its format, or another file of the same shapefile. The message
 * names the file, the record and the byte: {@code states.shp: record 12, byte 40812: ...}.
 */
public final class DamagedShapefileException extends ReasonedException {

    private static final long serialVersionUID = 1;

    private static final int NO_RECORD = 0;
    private static final int MAX_PROBLEM = 300;

    private final transient Path file;
    private final int record;
    private final long byteOffset;

    private DamagedShapefileException(Path file, int record, long byteOffset, String problem) {
        super(
                place(file, record, byteOffset) + ": " + onOneLine(problem),
                reason(file, record, byteOffset, onOneLine(problem)));
        this.file = file;
        this.record = record;
        this.byteOffset = byteOffset;
    }

    /** The problem lies in a header or in the file as a whole. */
    static DamagedShapefileException inFile(Path file, long byteOffset, String problem) {
        return new DamagedShapefileException(file, NO_RECORD, byteOffset, problem);
    }

    /** The problem lies in one record, the first record being number 1. */
    static DamagedShapefileException inRecord(
            Path file, int record, long byteOffset, String problem) {
        return new DamagedShapefileException(file, record, byteOffset, problem);
    }

    /** What contradicts what is told in English alone; the place is told in both languages. */
    private static Text reason(Path file, int record, long byteOffset, String problem) {
        Path name = file.getFileName();
        return record == NO_RECORD
                ? Words.both(FileReason.class, "shapefile.inFile", name, byteOffset, problem)
                : Words.both(
                        FileReason.class, "shapefile.inRecord", name, record, byteOffset, problem);
    }

    private static String place(Path file, int record, long byteOffset) {
        String where = record == NO_RECORD ? ": byte " : ": record " + record + ", byte ";
        return file.getFileName() + where + byteOffset;
    }

    /** Contents of a damaged file may end up in the message, but must not garble the terminal. */
    private static String onOneLine(String problem) {
        String line = problem.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
        return line.length() <= MAX_PROBLEM ? line : line.substring(0, MAX_PROBLEM) + "...";
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }

    /** The 1-based number of the damaged record; empty if the damage lies outside all records. */
    public OptionalInt record() {
        return record == NO_RECORD ? OptionalInt.empty() : OptionalInt.of(record);
    }

    /** Offset in bytes from the start of the file to the field that is wrong. */
    public long byteOffset() {
        return byteOffset;
    }
}
