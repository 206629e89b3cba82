package org.plazaatlas.store.atlas;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Seals bytes that a program keeps for itself: a header with a version and a checksum stands before
 * them, so that damage and what another version wrote are noticed before they are read.
 *
 * @param version of the form of the bytes
 */
record ByteSeal(int version) {

    private static final int HEADER_BYTES = Integer.BYTES + Long.BYTES;

    /** Some bytes behind their header. */
    byte[] sealed(byte[] bytes) {
        return ByteBuffer.allocate(HEADER_BYTES + bytes.length)
                .putInt(version)
                .putLong(checksum(bytes))
                .put(bytes)
                .array();
    }

    /** The bytes that were sealed; empty if they are damaged or of another version. */
    Optional<byte[]> opened(byte[] sealed) {
        if (sealed.length < HEADER_BYTES) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(sealed);
        boolean known = header.getInt() == version;
        long checksum = header.getLong();
        byte[] bytes = Arrays.copyOfRange(sealed, HEADER_BYTES, sealed.length);
        return known && checksum == checksum(bytes) ? Optional.of(bytes) : Optional.empty();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
