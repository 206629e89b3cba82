package org.plazaatlas.desktop.control;

import javafx.beans.value.ObservableValue;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/**
 * The words of one part of the window, following the language it shows. Texts are bound, never set:
 * switching the language then needs nobody's help.
 */
public final class LiveWords {

    private final ObservableValue<Words> words;

    /**
     * @param part a class of the package whose words these are
     */
    public LiveWords(Class<?> part, ObservableValue<Language> language) {
        words = language.map(now -> Words.of(part, now));
    }

    /** A text that changes with the language. */
    public ObservableValue<String> text(String key, Object... arguments) {
        return words.map(now -> now.get(key, arguments));
    }

    /** The text of an enum constant, changing with the language. */
    public ObservableValue<String> text(Enum<?> constant) {
        return words.map(now -> now.of(constant));
    }

    /** The words in the language of this moment. */
    public Words now() {
        return words.getValue();
    }
}
