package org.plazaatlas.store.shapefile;

import com.linuxense.javadbf.DBFCharsetHelper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The character set of a table's names and texts. It is declared by the first of these that does:
 * the data store's parameter, the {@code .cpg}, the language driver byte of the {@code .dbf}. If
 * none does, each text is read as UTF-8 if it is valid UTF-8 (all ASCII is) and as windows-1252
 * otherwise.
 *
 * <p>javadbf always gets ISO-8859-1, which maps bytes to characters one to one. Its strings are
 * therefore raw bytes, which this class decodes and encodes.
 */
final class DbfCharset {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MAX_CPG_BYTES = 256;

    private final Optional<Charset> declared;

    private DbfCharset(Optional<Charset> declared) {
        this.declared = declared;
    }

    static DbfCharset of(Charset charset) {
        return new DbfCharset(Optional.of(charset));
    }

    /**
     * The character set of an existing table.
     *
     * @param parameter the one that the user gave
     * @param languageDriver the byte of the {@code .dbf}; 0 if it declares none
     * @param passedOver takes a {@code .cpg} that does not name a character set
     */
    static DbfCharset of(
            Optional<Charset> parameter,
            Optional<Path> cpg,
            int languageDriver,
            PassedOver passedOver)
            throws IOException {
        if (parameter.isPresent()) {
            return new DbfCharset(parameter);
        }
        if (cpg.isPresent()) {
            Optional<Charset> named = readCpg(cpg.get(), passedOver);
            if (named.isPresent()) {
                return new DbfCharset(named);
            }
        }
        return new DbfCharset(
                Optional.ofNullable(DBFCharsetHelper.getCharsetByByte(languageDriver)));
    }

    /** Some writers put a mark or a word such as "System" there. */
    private static Optional<Charset> readCpg(Path cpg, PassedOver passedOver) throws IOException {
        String name = "";
        if (Files.size(cpg) <= MAX_CPG_BYTES) {
            byte[] bytes = Files.readAllBytes(cpg);
            name = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
            if (name.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<Charset> named = byName(name);
        if (named.isEmpty()) {
            passedOver.add("charset", cpg.getFileName());
        }
        return named;
    }

    /** Understands Java's names and those common in .cpg files: 1252, ANSI 1252, 88591, 8859_1. */
    private static Optional<Charset> byName(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String number = plain.replaceAll("\\D", "");
        if (number.startsWith("8859") && number.length() > 4) {
            return supported("ISO-8859-" + number.substring(4));
        }
        if (plain.equals("65001")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        boolean codePage = plain.matches("(ANSI|OEM|CP|WINDOWS)?\\d+");
        return supported(name)
                .filter(_ -> !plain.equals(number))
                .or(() -> codePage ? supported("windows-" + number) : Optional.empty())
                .or(() -> codePage ? supported("IBM" + number) : Optional.empty())
                .or(() -> supported(plain));
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The character set that parameter, files or header declare. */
    Optional<Charset> declared() {
        return declared;
    }

    /** The character set for new text: the declared one, or UTF-8. */
    Charset forWriting() {
        return declared.orElse(StandardCharsets.UTF_8);
    }

    /** The text that javadbf's byte-for-character string stands for. */
    String decode(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        if (declared.isPresent()) {
            return new String(bytes, declared.get());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WESTERN);
        }
    }

    /**
     * The byte-for-character string to hand to javadbf.
     *
     * @throws CharacterCodingException if the character set lacks a character of the text
     */
    String encode(String text) throws CharacterCodingException {
        ByteBuffer bytes = forWriting().newEncoder().encode(CharBuffer.wrap(text));
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }
}
