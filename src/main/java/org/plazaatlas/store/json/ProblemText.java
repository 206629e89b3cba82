package org.plazaatlas.store.json;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.util.MissingResourceException;

/** Makes the sentences of problems, in both languages, from the texts of {@code store}. */
public final class ProblemText {

    private ProblemText() {}

    /**
     * The sentence of a key. Arguments that are a {@link Text} are inserted in the language of the
     * sentence, all others as strings.
     *
     * @throws MissingResourceException if there is no such key
     */
    public static Text of(String key, Object... arguments) {
        return Words.both(ProblemText.class, key, arguments);
    }
}
