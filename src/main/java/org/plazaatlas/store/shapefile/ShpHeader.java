package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Envelope;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The first 100 bytes of a {@code .shp} or {@code .shx} (ESRI Shapefile Technical Description, p. 3
 * and 4).
 *
 * @param fileBytes length of the file in bytes, as the header states it
 * @param type type of all its records that are not null
 * @param bounds extent of all records in file coordinates; a null envelope if there are no records
 *     or the header has no finite, ordered extent
 */
record ShpHeader(long fileBytes, ShapeType type, Envelope bounds) {
    static final int BYTES = 100;
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int LENGTH_AT = 24;
    private static final int VERSION_AT = 28;
    private static final int TYPE_AT = 32;
    static final int BOX_AT = 36;

    /**
     * @throws DamagedShapefileException if it is not such a header, or contradicts the length of
     *     the file
     */
    static ShpHeader read(FileWindow file) throws IOException {
        ByteBuffer bytes = file.at(0, BYTES);
        int fileCode = Integer.reverseBytes(bytes.getInt(0));
        if (fileCode != FILE_CODE) {
            throw damaged(file, 0, "expected the file code 9994, found " + fileCode);
        }
        if (bytes.getInt(VERSION_AT) != VERSION) {
            String problem = "expected the version 1000, found " + bytes.getInt(VERSION_AT);
            throw damaged(file, VERSION_AT, problem);
        }
        return new ShpHeader(fileBytes(file, bytes), type(file, bytes), box(bytes));
    }

    private static long fileBytes(FileWindow file, ByteBuffer bytes) throws IOException {
        long length = 2L * Integer.reverseBytes(bytes.getInt(LENGTH_AT));
        if (length < BYTES || length > file.sizeBytes()) {
            String problem =
                    "the header says the file has %d bytes, but it has %d; is it cut short?";
            throw damaged(file, LENGTH_AT, problem.formatted(length, file.sizeBytes()));
        }
        return length;
    }

    private static ShapeType type(FileWindow file, ByteBuffer bytes) throws IOException {
        int code = bytes.getInt(TYPE_AT);
        Optional<ShapeType> type = ShapeType.ofCode(code);
        if (type.isEmpty()) {
            String problem = "shape type %d is none of those read here (points, lines, polygons)";
            throw damaged(file, TYPE_AT, problem.formatted(code));
        }
        return type.get();
    }

    private static Envelope box(ByteBuffer bytes) {
        return BoundingBoxes.read(bytes, BOX_AT).orElseGet(Envelope::new);
    }

    private static DamagedShapefileException damaged(FileWindow file, int at, String problem) {
        return DamagedShapefileException.inFile(file.path(), at, problem);
    }

    /** The header as bytes, ready to be written at the start of a file. */
    ByteBuffer encode(OrdinateRange z, OrdinateRange m) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.putInt(0, FILE_CODE).putInt(LENGTH_AT, Math.toIntExact(fileBytes / 2));
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(VERSION_AT, VERSION).putInt(TYPE_AT, type.code()).position(BOX_AT);
        BoundingBoxes.write(bytes, bounds);
        z.write(bytes);
        m.write(bytes);
        return bytes.flip();
    }
}
