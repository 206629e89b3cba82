package org.plazaatlas.store;

import org.plazaatlas.model.Language;
import org.plazaatlas.model.Text;
import org.plazaatlas.model.Words;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/** Makes the sentences of problems, in both languages, from the words of this room. */
final class Message {

    private Message() {}

    /**
     * The sentence of a key. Arguments that are texts are put in the language of the sentence, all
     * others as they print.
     */
    static Text of(String key, Object... arguments) {
        return new Text(in(Language.ES, key, arguments), in(Language.EN, key, arguments));
    }

    /** What an error says, or its kind where it says nothing. */
    static Text reason(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return of("reason.notUtf8");
            }
        }
        String said = error.getMessage();
        return Text.same(said == null ? error.toString() : said);
    }

    private static String in(Language language, String key, Object... arguments) {
        Object[] said =
                Arrays.stream(arguments)
                        .map(a -> a instanceof Text text ? text.in(language) : String.valueOf(a))
                        .toArray();
        return Words.of(Message.class, language).get(key, said);
    }
}
