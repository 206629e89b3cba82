package org.plazaatlas.desktop.briefing;

import javafx.scene.control.TextField;

import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.PlateDraft;

/** Title and subtitle, suggested by the view until the user edits them, and the handling line. */
final class WordsSection extends FormSection {

    private final SuggestedField title;
    private final SuggestedField subtitle;

    WordsSection(PlateDraft draft, LiveWords words) {
        super(words.text("wording"));
        title = new SuggestedField("plate-title", draft.title, words);
        title.disableProperty().bind(draft.hides(PagePart.TITLE));
        subtitle = new SuggestedField("plate-subtitle", draft.subtitle, words);
        subtitle.disableProperty().bind(draft.hides(PagePart.SUBTITLE));
        TextField handling = new TextField();
        handling.setId("plate-handling");
        handling.textProperty().bindBidirectional(draft.handling);
        handling.promptTextProperty().bind(words.text("handlingNone"));
        getChildren()
                .addAll(
                        new LabelledField(words.text("title"), title),
                        new LabelledField(words.text("subtitle"), subtitle),
                        new LabelledField(words.text("handling"), handling));
    }

    void suggest(PageWords suggested) {
        title.suggest(suggested.heading());
        subtitle.suggest(suggested.remark());
    }

    void focusTitle() {
        title.enter();
    }
}
