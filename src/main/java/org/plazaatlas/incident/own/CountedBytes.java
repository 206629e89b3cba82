package org.plazaatlas.incident.own;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Some bytes of a file, counted as they are read. */
final class CountedBytes extends FilterInputStream {

    private final AtomicLong counted;
    private long left;

    /**
     * @param limit how many bytes there are at most
     * @param counted counts them, also those of other parts
     */
    CountedBytes(InputStream in, long limit, AtomicLong counted) {
        super(in);
        left = limit;
        this.counted = counted;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int count = in.read(target, offset, (int) Math.min(length, left));
        if (count > 0) {
            left -= count;
            counted.addAndGet(count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
