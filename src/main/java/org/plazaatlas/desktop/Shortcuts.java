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
    STEP,
    STEP_MONTH,
    STEP_YEAR,
    CHANGES,
    EVENTS,
    ENDS,
    DATE,
    WINDOW,
    WINDOW_ENDS,
    TIMELINE,
    TIMELINE_ZOOM,
    TIMELINE_MARKS,
    TRAIL,
    LAYERS,
    HOT_SPOTS,
    CHANGES_DRAWER,
    VIEWS,
    SAVE_VIEW,
    OPEN_VIEW,
    VIEW_TRAIL,
    VIEW_LIST,
    TWO_DATES,
    SWAP,
    DIVIDER,
    MULTIPLES,
    TABLE,
    CHARTS,
    PRESENT,
    EXPORT,
    COMPOSER,
    EXPORT_AGAIN,
    OPEN_PICTURE;

    /** Pairs of the key and what it does. */
    static List<String[]> in(Words words) {
        return Arrays.stream(values())
                .map(s -> new String[] {words.get("key." + s.name()), words.of(s)})
                .toList();
    }
}
