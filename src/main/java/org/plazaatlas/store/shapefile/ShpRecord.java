package org.plazaatlas.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The content of one record: its bytes after the record header, addressed from 0, little-endian.
 * Only the needed bytes are read, so that a record that claims gigabytes costs nothing before its
 * counts have been checked.
 */
final class ShpRecord {
    private final FileWindow shp;
    private final int number;
    private final long start;
    private final long lengthBytes;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    ShpRecord(FileWindow shp, int number, long start, long lengthBytes) {
        this.shp = shp;
        this.number = number;
        this.start = start;
        this.lengthBytes = lengthBytes;
    }

    /** The first record has number 1. */
    int number() {
        return number;
    }

    long lengthBytes() {
        return lengthBytes;
    }

    /**
     * Makes the first bytes readable.
     *
     * @param what names what needs them, for the message
     * @throws DamagedShapefileException if the record is too short
     */
    void need(long count, String what) throws IOException {
        if (count > lengthBytes) {
            String problem = "the record has %d bytes, but %s needs %d";
            throw damaged(0, problem.formatted(lengthBytes, what, count));
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw damaged(0, what + " is too large to be read: " + count + " bytes");
        }
        if (count > bytes.limit()) {
            bytes = shp.at(start, (int) count);
        }
    }

    int intAt(int at) {
        return bytes.getInt(at);
    }

    double doubleAt(int at) {
        return bytes.getDouble(at);
    }

    ByteBuffer bytes() {
        return bytes;
    }

    /**
     * An x or y, which must be finite.
     *
     * @throws DamagedShapefileException if it is not
     */
    double coordinateAt(int at) throws IOException {
        double coordinate = bytes.getDouble(at);
        if (!Double.isFinite(coordinate)) {
            throw damaged(at, "a coordinate is " + coordinate + ", expected a finite number");
        }
        return coordinate;
    }

    DamagedShapefileException damaged(int at, String problem) {
        return DamagedShapefileException.inRecord(shp.path(), number, start + at, problem);
    }
}
