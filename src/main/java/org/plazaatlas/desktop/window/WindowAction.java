package org.plazaatlas.desktop.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

import org.plazaatlas.language.Words;

import java.util.Optional;

/**
 * The actions of menu and header, each with its word and its keys. Menu, header and list of keys
 * are all made from this list, so that they cannot differ; {@link WindowActions} has what each
 * action does.
 */
enum WindowAction {
    OPEN_FILES("openFiles", ctrl(KeyCode.O)),
    OPEN_ATLAS("openAtlas", ctrlShift(KeyCode.O)),
    OPEN_LESSON("openLesson"),
    NEW_LESSON("newLesson"),
    NEW_WORKSPACE("newWorkspace", ctrl(KeyCode.N)),
    OPEN_WORKSPACE("openWorkspace", ctrlShift(KeyCode.W)),
    SAVE_WORKSPACE("saveWorkspace", ctrl(KeyCode.S)),
    SAVE_WORKSPACE_AS("saveWorkspaceAs", ctrlShift(KeyCode.S)),
    ADD_LAYERS("addLayers", ctrlShift(KeyCode.A)),
    START_AFRESH("startAfresh"),
    SAVE_MAP_DATA("saveMapData"),
    COMPOSE_PLATE("export", ctrl(KeyCode.E)),
    EXPORT_AGAIN("exportAgain", ctrlShift(KeyCode.E)),
    WRITE_NOTE("note"),
    QUIT("quit", ctrl(KeyCode.Q)),

    UNDO("undo", ctrl(KeyCode.Z)),
    REDO("redo", ctrl(KeyCode.Y)),
    NOTES("notes", ctrlShift(KeyCode.N)),
    ADD_CLAIM("addClaim", ctrlShift(KeyCode.M)),
    ADD_EVENT("addEvent"),
    ADD_RELATION("addRelation"),
    ADD_SOURCE("addSource"),
    PICK_RELATION("pickRelation"),

    ZOOM_IN("zoomIn", ctrl(KeyCode.PLUS)),
    ZOOM_OUT("zoomOut", ctrl(KeyCode.MINUS)),
    WHOLE_COUNTRY("home", ctrl(KeyCode.DIGIT0)),
    SELECTION_BACK("back", alt(KeyCode.LEFT)),
    SELECTION_FORWARD("forward", alt(KeyCode.RIGHT)),
    LAYERS("layers", ctrl(KeyCode.L)),
    LOOK("look", ctrlShift(KeyCode.L)),
    HOT_SPOTS("hotSpots", ctrl(KeyCode.R)),
    CHANGES("changes", ctrl(KeyCode.D)),
    SAVED_VIEWS("views", ctrlShift(KeyCode.B)),
    LESSONS("lessons", ctrl(KeyCode.J)),
    ADD_LESSON_STEP("addLessonStep", ctrlShift(KeyCode.J)),
    OWN_RECORDS("ownRecords", ctrl(KeyCode.M)),
    TABLE("table", ctrl(KeyCode.T)),
    CHARTS("charts", ctrl(KeyCode.H)),
    DIFFERENCE("difference", ctrl(KeyCode.DIGIT1)),
    SIDE_BY_SIDE("sideBySide", ctrl(KeyCode.DIGIT2)),
    SWIPE("swipe", ctrl(KeyCode.DIGIT3)),
    SWAP_DATES("swapDates", key(KeyCode.F7)),
    SMALL_MULTIPLES("multiples", ctrl(KeyCode.DIGIT4)),
    PANELS("panels", key(KeyCode.F9)),
    FULL_SCREEN("fullScreen", key(KeyCode.F11)),
    PRESENT("present", key(KeyCode.F5)),
    SWITCH_THEME("theme", ctrlShift(KeyCode.T)),

    DISTANCE("distance", ctrlShift(KeyCode.D)),
    AREA("area", ctrlShift(KeyCode.F)),
    CIRCLE("circle", ctrlShift(KeyCode.C)),
    WHAT_IS_HERE("whatIsHere", ctrl(KeyCode.I)),
    GO_TO_PLACE("goToPlace", ctrl(KeyCode.F)),

    PLAY("play", ctrl(KeyCode.SPACE)),
    GO_TO_DATE("goToDate", ctrl(KeyCode.G)),
    PREVIOUS_CHANGE("previousChange", ctrl(KeyCode.LEFT)),
    NEXT_CHANGE("nextChange", ctrl(KeyCode.RIGHT)),
    FIRST_DAY("firstDay", ctrl(KeyCode.HOME)),
    LAST_DAY("lastDay", ctrl(KeyCode.END)),

    SAVE_VIEW("saveView", ctrl(KeyCode.B)),
    VIEW_BACK("viewBack", altShift(KeyCode.LEFT)),
    VIEW_FORWARD("viewForward", altShift(KeyCode.RIGHT)),
    LESSON_NEXT("lessonNext", ctrl(KeyCode.PAGE_DOWN)),
    LESSON_PREVIOUS("lessonPrevious", ctrl(KeyCode.PAGE_UP)),
    IMPORT_VIEWS("importViews"),
    EXPORT_VIEWS("exportViews"),

    READING("reading", key(KeyCode.F1)),
    SHORTCUTS("shortcuts", ctrl(KeyCode.F1)),
    TOUR("tour"),
    ABOUT("about");

    private final String wordKey;
    private final Optional<KeyCodeCombination> keys;

    WindowAction(String wordKey) {
        this.wordKey = wordKey;
        keys = Optional.empty();
    }

    WindowAction(String wordKey, KeyCodeCombination keys) {
        this.wordKey = wordKey;
        this.keys = Optional.of(keys);
    }

    private static KeyCodeCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCodeCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCodeCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCodeCombination altShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code, new Modifier[0]);
    }

    /** The key of its name in the words of the window. */
    String wordKey() {
        return wordKey;
    }

    /** The keys; empty for an action that only the menu offers. */
    Optional<KeyCodeCombination> keys() {
        return keys;
    }

    /** The keys as text, such as {@code Ctrl+Shift+B}; may be empty. */
    String keysIn(Words words) {
        return keys.map(pressed -> NamedKeys.text(pressed, words)).orElse("");
    }
}
