package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** The names of page presets, parts of a plate, and places of the legend and the inset. */
public final class PlateWords {

    private PlateWords() {}

    public static Words in(Language language) {
        return Words.of(PlateWords.class, language);
    }
}
