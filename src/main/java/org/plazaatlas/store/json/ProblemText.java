package org.plazaatlas.store.json;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.nio.charset.CharacterCodingException;

/** Makes the sentences of problems, in both languages, from the words of this room. */
public final class ProblemText {

    private ProblemText() {}

    /**
     * The sentence of a key. Arguments that are texts are put in the language of the sentence, all
     * others as they print.
     */
    public static Text of(String key, Object... arguments) {
        return Words.both(ProblemText.class, key, arguments);
    }

    /** What an error says, or its kind where it says nothing. */
    public static Text reason(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return of("reason.notUtf8");
            }
        }
        String said = error.getMessage();
        return Text.same(said == null ? error.toString() : said);
    }
}
