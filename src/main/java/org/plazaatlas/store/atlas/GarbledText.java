package org.plazaatlas.store.atlas;

import org.plazaatlas.language.Text;
import org.plazaatlas.store.json.JsonFields;
import org.plazaatlas.store.json.ProblemText;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds texts that were read in another character set than they were written in. */
public final class GarbledText {

    /** Stands for bytes that are no letter of the character set. */
    private static final char LOST = '\uFFFD';

    /** The character sets for which UTF-8 is mistaken. */
    private static final List<Charset> MISTAKEN =
            List.of(
                    Charset.forName("windows-1252"),
                    StandardCharsets.ISO_8859_1,
                    Charset.forName("IBM850"),
                    Charset.forName("IBM437"));

    private GarbledText() {}

    /** What is wrong with a text and what it should be; empty if it looks sound. */
    public static Optional<Text> problem(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        return text.indexOf(LOST) >= 0
                ? Optional.of(ProblemText.of("text.lost", JsonFields.shortened(text)))
                : meant(text).map(right -> misread(text, right));
    }

    private static Text misread(String text, String right) {
        return ProblemText.of(
                "text.misread", JsonFields.shortened(text), JsonFields.shortened(right));
    }

    private static Optional<String> meant(String text) {
        return MISTAKEN.stream().flatMap(charset -> inUtf8(text, charset).stream()).findFirst();
    }

    /** The text of the same bytes in UTF-8, if they are valid in it. */
    private static Optional<String> inUtf8(String text, Charset mistaken) {
        try {
            ByteBuffer bytes = mistaken.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
