package org.plazaatlas.layer.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts that were saved after they had been read in a wrong character set, so that the file itself
 * is in order and its words are not: {@code MichoacÃ¡n}, {@code Michoac·n}, {@code Cos��o}.
 */
public final class SpoiltText {

    private static final char LOST = '\uFFFD';

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** For UTF-8 that was read as one of these. */
    private static final List<Charset> MISTAKEN =
            List.of(WESTERN, StandardCharsets.ISO_8859_1, Charset.forName("IBM850"));

    /** Letters that Spanish, and the names of Mexico's places, do not have. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?<=\\p{Ll})[·ÌÒÈÛ˙]|(?<=\\p{L})[·ÌÒÈÛ˙](?=\\p{Ll})");

    private static final Charset MAC = Charset.forName("x-MacRoman");

    private SpoiltText() {}

    /** What a spoilt text was meant to be; empty if it looks sound, or nobody can tell. */
    public static Optional<String> meant(String text) {
        if (text.chars().allMatch(c -> c < 0x80) || text.indexOf(LOST) >= 0) {
            return Optional.empty();
        }
        Optional<String> utf8 =
                MISTAKEN.stream().flatMap(charset -> inUtf8(text, charset).stream()).findFirst();
        return utf8.or(() -> fromMac(text));
    }

    /** Whether letters of a text are lost for good. */
    public static boolean isLost(String text) {
        return text.indexOf(LOST) >= 0;
    }

    private static Optional<String> inUtf8(String text, Charset mistaken) {
        try {
            ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> fromMac(String text) {
        if (!FOREIGN.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = MAC.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(WESTERN.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
