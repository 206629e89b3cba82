package org.plazaatlas.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The content of one record: its bytes after the record header, addressed from 0, little-endian.
 * Only the bytes that are asked for are read, so that a record which claims gigabytes costs nothing
 * before its counts have been checked.
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

    long lengthBytes() {
        return lengthBytes;
    }

    /**
     * Makes the first bytes readable, or complains that the record is too short for {@code what}.
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

    /** An x or y, which the format wants finite. */
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
