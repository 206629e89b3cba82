package org.plazaatlas.briefing.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Builds a PNG file with eight bits a channel, in opaque RGB, chunk by chunk. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 8;
    private static final byte RGB = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);

    PngFile(int width, int height) {
        bytes.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put(BITS).put(RGB).array());
    }

    /**
     * Adds a chunk.
     *
     * @param type four letters
     */
    void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        bytes.writeBytes(number(data.length));
        bytes.writeBytes(name);
        bytes.writeBytes(data);
        bytes.writeBytes(number((int) check.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    /** Completes the file; no chunk can be added afterwards. */
    byte[] bytes() {
        chunk("IEND", new byte[0]);
        return bytes.toByteArray();
    }
}
