package org.plazaatlas.desktop.briefing;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

import org.plazaatlas.cartography.PageText;
import org.plazaatlas.cartography.Plate;
import org.plazaatlas.cartography.TextRole;
import org.plazaatlas.desktop.LiveWords;

import java.util.stream.Collectors;

/** Title, subtitle and handling line; what is left empty is as the view suggests. */
final class WordsSection extends Section {

    private final TextField title = new TextField();
    private final TextField subtitle = new TextField();
    private final TextField handling = new TextField();

    WordsSection(PlateDraft draft, LiveWords words) {
        super(words.text("wording"));
        getChildren()
                .addAll(
                        field("title", title, draft.title, words),
                        field("subtitle", subtitle, draft.subtitle, words),
                        field("handling", handling, draft.handling, words));
        handling.promptTextProperty().bind(words.text("handlingNone"));
    }

    private static Field field(String id, TextField field, StringProperty text, LiveWords words) {
        field.setId("plate-" + id);
        field.textProperty().bindBidirectional(text);
        return new Field(words.text(id), field);
    }

    /** Shows what stands on the page wherever nothing is typed. */
    void suggest(Plate plate) {
        if (plate.design().title().isEmpty()) {
            suggest(title, plate, TextRole.TITLE);
        }
        if (plate.design().subtitle().isEmpty()) {
            suggest(subtitle, plate, TextRole.SUBTITLE);
        }
    }

    private static void suggest(TextField field, Plate plate, TextRole role) {
        String text =
                plate.texts(role).stream().map(PageText::text).collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            field.setPromptText(text);
        }
    }

    void focusTitle() {
        title.requestFocus();
    }
}
