package org.plazaatlas.desktop.control;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** The words that several parts of the window use. */
public final class WindowWords {

    private WindowWords() {}

    public static Words in(Language language) {
        return Words.of(WindowWords.class, language);
    }
}
