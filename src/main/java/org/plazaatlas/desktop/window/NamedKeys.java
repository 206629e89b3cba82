package org.plazaatlas.desktop.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keys that a menu shows in the language of the window. JavaFX writes the names of keys in English
 * whatever the language is.
 */
final class NamedKeys extends KeyCombination {

    private final KeyCodeCombination keys;
    private final String text;

    NamedKeys(KeyCodeCombination keys, Words words) {
        super(
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut());
        this.keys = keys;
        text = text(keys, words);
    }

    /** The keys as a reader knows them from the keyboard, such as {@code Ctrl+Shift+B}. */
    static String text(KeyCodeCombination keys, Words words) {
        List<String> parts = new ArrayList<>();
        if (keys.getShortcut() == ModifierValue.DOWN) {
            parts.add("Ctrl");
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            parts.add("Alt");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            parts.add(words.get("keyShift"));
        }
        parts.add(name(keys.getCode(), words));
        return String.join("+", parts);
    }

    private static String name(KeyCode code, Words words) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case PLUS -> "+";
            case MINUS -> "−";
            case HOME, END, PAGE_UP, PAGE_DOWN, SPACE -> words.get("keyName." + code.name());
            default -> code.getName();
        };
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedKeys that && keys.equals(that.keys) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys, text);
    }
}
