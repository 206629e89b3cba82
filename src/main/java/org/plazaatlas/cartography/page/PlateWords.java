package org.plazaatlas.cartography.page;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;

/** The words for what a plate is made of: pages, parts, and places of the legend and the inset. */
public final class PlateWords {

    private PlateWords() {}

    public static Words in(Language language) {
        return Words.of(PlateWords.class, language);
    }
}
