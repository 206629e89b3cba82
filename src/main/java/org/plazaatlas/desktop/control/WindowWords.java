package org.plazaatlas.desktop.control;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** The words of the window as a whole that more than one of its parts says. */
public final class WindowWords {

    private WindowWords() {}

    public static Words in(Language language) {
        return Words.of(WindowWords.class, language);
    }
}
