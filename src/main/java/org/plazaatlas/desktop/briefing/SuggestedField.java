package org.plazaatlas.desktop.briefing;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;

/**
 * A field with a suggested text. It follows the suggestion until the user edits it; a button in the
 * field, or leaving it empty, brings the suggestion back.
 */
final class SuggestedField extends CustomTextField {

    private final StringProperty given;
    private String suggestion = "";
    private boolean emptied;

    /**
     * @param given the text of the user, bound in both directions; empty while the suggestion holds
     */
    SuggestedField(String id, StringProperty given, LiveWords words) {
        this.given = given;
        setId(id);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setTooltip(whole);
        setRight(back(id + "-suggested", words));
        textProperty().subscribe((_, typed) -> take(typed));
        given.subscribe((_, _) -> show());
        focusedProperty().subscribe((_, _) -> show());
    }

    private IconButton back(String id, LiveWords words) {
        IconButton back = new IconButton(id, Feather.ROTATE_CCW);
        words.text("backToSuggestion").subscribe(back::setName);
        back.visibleProperty().bind(given.isNotEmpty());
        back.managedProperty().bind(back.visibleProperty());
        back.setOnAction(
                _ -> {
                    given.set("");
                    requestFocus();
                });
        return back;
    }

    /** Sets another suggestion; a text of the user stays. */
    void suggest(String text) {
        suggestion = text;
        setPromptText(text);
        show();
    }

    /**
     * Takes the focus and selects all, with the caret first so that the beginning of a long text is
     * visible.
     */
    void enter() {
        requestFocus();
        selectFromItsBeginning();
    }

    private void selectFromItsBeginning() {
        selectRange(getLength(), 0);
    }

    private void take(String typed) {
        emptied = typed.isBlank();
        given.set(typed.isBlank() || typed.equals(suggestion) ? "" : typed);
    }

    /**
     * A user who has just emptied the field is about to type, so it stays empty while it has the
     * focus.
     */
    private void show() {
        String wanted = given.get().isEmpty() ? suggestion : given.get();
        boolean aboutToType = emptied && given.get().isEmpty() && isFocused();
        if (!aboutToType && !wanted.equals(getText())) {
            boolean all = getSelectedText().equals(getText());
            setText(wanted);
            if (all && isFocused()) {
                selectFromItsBeginning();
            }
        }
    }
}
