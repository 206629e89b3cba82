package org.plazaatlas.store.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files whole, up to a bound, so that neither a huge file nor an endless one such as a device
 * fills the memory.
 */
public final class BoundedFile {

    /** Ten times the largest file of an atlas. */
    public static final int MOST_BYTES = 64 << 20;

    private BoundedFile() {}

    /**
     * All bytes of a file.
     *
     * @throws IOException if it cannot be read, or has more than {@value #MOST_BYTES} bytes
     */
    public static byte[] bytes(Path file) throws IOException {
        return bytes(file, MOST_BYTES);
    }

    /**
     * All bytes of a file.
     *
     * @throws IOException if it cannot be read, or has more bytes
     */
    public static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, most);
        }
    }

    /**
     * All bytes of a stream.
     *
     * @throws IOException if it cannot be read, or has more bytes
     */
    public static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw new TooLargeException(most);
        }
        return bytes;
    }

    /**
     * A stream that fails once more bytes have been read from it.
     *
     * @param most how many may be read
     */
    public static InputStream bounded(InputStream in, int most) {
        return new FilterInputStream(in) {
            private int left = most;

            private int counted(int bytes) throws IOException {
                left -= Math.max(0, bytes);
                if (left < 0) {
                    throw new TooLargeException(most);
                }
                return bytes;
            }

            @Override
            public int read() throws IOException {
                int one = super.read();
                counted(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return counted(super.read(target, offset, length));
            }
        };
    }

    /**
     * The text of a file, without the mark of its byte order: in UTF-8, or in UTF-16 if it has that
     * mark.
     *
     * @throws CharacterCodingException if it is neither
     * @throws IOException if it cannot be read, or has more than {@value #MOST_BYTES} bytes
     */
    public static String text(Path file) throws IOException {
        return text(bytes(file));
    }

    /**
     * The text of some bytes, in the same way.
     *
     * @throws CharacterCodingException if they are neither UTF-8 nor UTF-16 with a mark
     */
    public static String text(byte[] bytes) throws CharacterCodingException {
        String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (start) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
