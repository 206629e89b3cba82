package org.plazaatlas.desktop.control;

import javafx.beans.value.ObservableValue;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;

import java.util.Optional;

/**
 * The words of one part of the window, which follow the language that it shows. Texts are bound,
 * never set, so that a control changes its language without any further code.
 */
public final class LiveWords {

    private final ObservableValue<Words> words;

    /**
     * @param part a class of the package that has the words, found in its nearest bundle
     */
    public LiveWords(Class<?> part, ObservableValue<Language> language) {
        words = language.map(now -> Words.of(part, now));
    }

    /** A text that changes with the language. */
    public ObservableValue<String> text(String key, Object... arguments) {
        return words.map(now -> now.get(key, arguments));
    }

    /**
     * A text that names something if there is anything to name.
     *
     * @param key of the text without a name; with {@code Of} after it, that of the text with one
     */
    public ObservableValue<String> text(Optional<Text> name, String key) {
        return name.isEmpty()
                ? text(key)
                : words.map(now -> now.get(key + "Of", name.get().in(now.language())));
    }

    /** The text of an enum constant, changing with the language. */
    public ObservableValue<String> text(Enum<?> constant) {
        return words.map(now -> now.of(constant));
    }

    /** The words in the current language, for texts that are set once. */
    public Words now() {
        return words.getValue();
    }
}
