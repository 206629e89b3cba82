package org.plazaatlas.opening;

/**
 * The sum that {@code cksum} prints, which every POSIX system has (IEEE Std 1003.1, utility cksum):
 * a CRC of the bytes, highest bit first, followed by their number. Java's own CRC-32 takes the
 * lowest bit first and leaves the number out.
 */
final class PosixChecksum {

    private static final int POLYNOMIAL = 0x04C1_1DB7;
    private static final int[] TABLE = table();

    private int crc;
    private long length;

    private static int[] table() {
        int[] table = new int[1 << Byte.SIZE];
        for (int i = 0; i < table.length; i++) {
            int crc = i << 24;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = crc << 1 ^ (crc < 0 ? POLYNOMIAL : 0);
            }
            table[i] = crc;
        }
        return table;
    }

    /** Adds the first bytes of an array. */
    void add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            crc = next(crc, bytes[i]);
        }
        length += count;
    }

    private static int next(int crc, int octet) {
        return crc << 8 ^ TABLE[(crc >>> 24 ^ octet) & 0xff];
    }

    /** The sum of all bytes so far. */
    long value() {
        int end = crc;
        for (long left = length; left != 0; left >>>= 8) {
            end = next(end, (int) left);
        }
        return Integer.toUnsignedLong(~end);
    }
}
