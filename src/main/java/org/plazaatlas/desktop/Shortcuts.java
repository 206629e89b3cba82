package org.plazaatlas.desktop;

import org.plazaatlas.model.Words;

import java.util.Arrays;
import java.util.List;

/** The keys of the window that its menu does not show, and the most used of those it does. */
enum Shortcuts {
    SEARCH,
    ESCAPE,
    TAB,
    PARTS,
    PAN,
    ZOOM,
    HOME,
    PLAY,
    CHANGES,
    DATE,
    TIMELINE,
    TRAIL,
    LAYERS,
    HOT_SPOTS,
    CHANGES_DRAWER,
    TWO_DATES,
    SWAP,
    DIVIDER,
    MULTIPLES,
    TABLE,
    PRESENT,
    EXPORT;

    /** Pairs of the key and what it does. */
    static List<String[]> in(Words words) {
        return Arrays.stream(values())
                .map(s -> new String[] {words.get("key." + s.name()), words.of(s)})
                .toList();
    }
}
