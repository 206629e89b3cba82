package org.plazaatlas.desktop.window;

import org.plazaatlas.language.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The list of keys under Help: those that the menu does not show, and the most used of those that
 * it does.
 */
enum Shortcuts {
    READING(WindowAction.READING),
    SEARCH,
    ESCAPE,
    PANELS,
    PARTS,
    WALK,
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
    DATE(WindowAction.GO_TO_DATE),
    WINDOW,
    WINDOW_ENDS,
    TIMELINE,
    TIMELINE_ZOOM,
    TIMELINE_MARKS,
    TRAIL,
    LAYERS(WindowAction.LAYERS),
    LOOK(WindowAction.LOOK),
    HOT_SPOTS(WindowAction.HOT_SPOTS),
    CHANGES_DRAWER(WindowAction.CHANGES),
    VIEWS(WindowAction.SAVED_VIEWS),
    LESSONS(WindowAction.LESSONS),
    OWN_RECORDS(WindowAction.OWN_RECORDS),
    LESSON_NEXT(WindowAction.LESSON_NEXT),
    LESSON_PREVIOUS(WindowAction.LESSON_PREVIOUS),
    SAVE_VIEW(WindowAction.SAVE_VIEW),
    OPEN_VIEW,
    VIEW_TRAIL,
    VIEW_LIST,
    TWO_DATES,
    SWAP(WindowAction.SWAP_DATES),
    DIVIDER,
    MULTIPLES(WindowAction.SMALL_MULTIPLES),
    TABLE(WindowAction.TABLE),
    CHARTS(WindowAction.CHARTS),
    FULL_SCREEN(WindowAction.FULL_SCREEN),
    PRESENT(WindowAction.PRESENT),
    EXPORT(WindowAction.COMPOSE_PLATE),
    COMPOSER,
    DISTANCE(WindowAction.DISTANCE),
    AREA(WindowAction.AREA),
    CIRCLE(WindowAction.CIRCLE),
    WHAT_IS_HERE(WindowAction.WHAT_IS_HERE),
    COORDINATES,
    SAVE_WORKSPACE(WindowAction.SAVE_WORKSPACE),
    UNDO(WindowAction.UNDO),
    REDO,
    NOTES(WindowAction.NOTES),
    ADD_CLAIM(WindowAction.ADD_CLAIM),
    EXPORT_AGAIN(WindowAction.EXPORT_AGAIN),
    OPEN_FILES(WindowAction.OPEN_FILES);

    private final Optional<WindowAction> action;

    /**
     * Keys that are written in the words, because they do several things or nothing of the menu.
     */
    Shortcuts() {
        action = Optional.empty();
    }

    /** The keys of an action of the menu. */
    Shortcuts(WindowAction action) {
        this.action = Optional.of(action);
    }

    /** The keys as text. */
    String keysIn(Words words) {
        return action.map(listed -> listed.keysIn(words))
                .orElseGet(() -> words.get("key." + name()));
    }

    /** Pairs of the keys and what they do. */
    static List<String[]> in(Words words) {
        return Arrays.stream(values())
                .map(s -> new String[] {s.keysIn(words), words.of(s)})
                .toList();
    }
}
