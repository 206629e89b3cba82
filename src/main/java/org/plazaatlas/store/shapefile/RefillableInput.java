package org.plazaatlas.store.shapefile;

import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * A stream that is refilled piece by piece. javadbf reads a table from start to end; refilled with
 * one record at a time, it reads records in any order, and never beyond one.
 */
final class RefillableInput extends InputStream {
    private ByteBuffer bytes;

    RefillableInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    void refill(ByteBuffer nextBytes) {
        bytes = nextBytes;
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length > 0 && !bytes.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }
}
