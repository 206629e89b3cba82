package org.plazaatlas.layer.encoding;

import org.mozilla.universalchardet.UniversalDetector;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.layer.feature.TextEncoding.Origin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the character set of a text file from its bytes: a byte order mark decides, then the stated
 * one if all bytes are valid in it, then UTF-8 if they are valid in that, then Mozilla's detector.
 * Of western code pages, which no detector tells apart by a few accents, Windows-1252 is preferred.
 */
public final class EncodingDetector {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    /** The first bits of eight bytes. */
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private static final char LOST = '\uFFFD';

    /** One letter in so many may be lost. */
    private static final int MOST_LOST = 20;

    /** What the detector calls western texts, or mistakes short ones for. */
    private static final Set<String> WESTERN_NAMES =
            Set.of("WINDOWS-1252", "ISO-8859-1", "US-ASCII", "MACINTOSH", "WINDOWS-1255", "TIS620");

    /** Opens the bytes of a text from their start. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    private EncodingDetector() {}

    /**
     * The character set of a file.
     *
     * @param stated the one that the file states, if it does
     * @throws IOException if it cannot be read
     */
    public static TextEncoding of(Path file, Optional<Charset> stated) throws IOException {
        return of(() -> Files.newInputStream(file), stated);
    }

    /**
     * The character set that someone chose for a file, or else that of the file.
     *
     * @param stated the one that the file states, if it does
     * @throws IOException if it cannot be read
     */
    public static TextEncoding of(Path file, Optional<Charset> stated, Optional<Charset> chosen)
            throws IOException {
        return chosen.isPresent()
                ? new TextEncoding(chosen.get(), Origin.CHOSEN)
                : of(file, stated);
    }

    /**
     * The character set of some bytes.
     *
     * @throws IOException if they cannot be read
     */
    public static TextEncoding of(Opening bytes, Optional<Charset> stated) throws IOException {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return new TextEncoding(marked.get(), Origin.STATED);
        }
        if (stated.isPresent() && agrees(bytes, stated.get())) {
            return new TextEncoding(stated.get(), Origin.STATED);
        }
        boolean utf8 = isAscii(bytes) || isMostlyUtf8(bytes);
        Charset found = utf8 ? StandardCharsets.UTF_8 : detected(bytes);
        return new TextEncoding(found, stated.isPresent() ? Origin.CORRECTED : Origin.DETECTED);
    }

    private static Optional<Charset> marked(Opening bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            byte[] first = in.readNBytes(3);
            int two = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
            if (two == 0xFEFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            if (two == 0xFFFE) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            boolean mark = two == 0xEFBB && first.length == 3 && (first[2] & 0xFF) == 0xBF;
            return mark ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
        }
    }

    /** UTF-16 is not found out by a stray byte, and cut letters do not speak against UTF-8. */
    private static boolean agrees(Opening bytes, Charset stated) throws IOException {
        if (stated.equals(StandardCharsets.UTF_8)) {
            return isMostlyUtf8(bytes);
        }
        return stated.name().startsWith("UTF-16") || isValid(bytes, stated);
    }

    /** Whether no byte is a letter beyond ASCII: then nothing needs to be decoded to be judged. */
    private static boolean isAscii(Opening bytes) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (InputStream in = bytes.open()) {
            int count = in.readNBytes(block.array(), 0, BLOCK);
            while (count > 0) {
                long found = 0;
                for (int i = 0; i + Long.BYTES <= count; i += Long.BYTES) {
                    found |= block.getLong(i);
                }
                for (int i = count - count % Long.BYTES; i < count; i++) {
                    found |= (long) block.get(i) << Long.SIZE - Byte.SIZE;
                }
                if ((found & BEYOND_ASCII) != 0) {
                    return false;
                }
                count = in.readNBytes(block.array(), 0, BLOCK);
            }
            return true;
        }
    }

    /**
     * Whether at least nineteen of twenty letters beyond ASCII are valid: fixed columns cut letters
     * in two, and files that were put together have lines in other character sets.
     */
    private static boolean isMostlyUtf8(Opening bytes) throws IOException {
        long lost = 0;
        long others = 0;
        char[] characters = new char[BLOCK];
        try (Reader reader = new InputStreamReader(bytes.open(), StandardCharsets.UTF_8)) {
            for (int count = 0; count >= 0; count = reader.read(characters)) {
                for (int i = 0; i < count; i++) {
                    lost += characters[i] == LOST ? 1 : 0;
                    others += characters[i] >= 0x80 ? 1 : 0;
                }
            }
        }
        return lost * MOST_LOST <= others;
    }

    private static boolean isValid(Opening bytes, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        try (InputStream in = bytes.open()) {
            int count = 0;
            while (count >= 0) {
                count = in.read(block.array(), block.position(), block.remaining());
                block.position(block.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(block, characters.clear(), count < 0);
                if (result.isError()) {
                    return false;
                }
                block.compact();
            }
            return true;
        }
    }

    private static Charset detected(Opening bytes) throws IOException {
        try (InputStream in = new BufferedInputStream(bytes.open())) {
            String name = UniversalDetector.detectCharset(in);
            boolean western = name == null || WESTERN_NAMES.contains(name);
            return western || !Charset.isSupported(name) ? WESTERN : Charset.forName(name);
        }
    }
}
