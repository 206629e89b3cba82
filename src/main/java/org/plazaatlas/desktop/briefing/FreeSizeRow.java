package org.plazaatlas.desktop.briefing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.PageSize;
import org.plazaatlas.desktop.piece.PlateDraft;

import java.util.stream.Stream;

/**
 * Fields for width, height and resolution. A size that makes no page stays in the fields, marked,
 * with a line that says what is accepted; the plate keeps the last valid size.
 */
final class FreeSizeRow extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final PlateDraft draft;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField dpi = new TextField();
    private final Label hint = new Label();
    private boolean showing;

    FreeSizeRow(PlateDraft draft, LiveWords words) {
        this.draft = draft;
        getStyleClass().add("free-size");
        width.setId("pageWidth");
        height.setId("pageHeight");
        dpi.setId("pageDpi");
        draft.size.subscribe(this::show);
        hint.getStyleClass().add("date-problem");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(words.text("sizeForms"));
        hint.setVisible(false);
        hint.managedProperty().bind(hint.visibleProperty());
        HBox fields =
                new HBox(
                        new LabelledField(words.text("pageWidth"), width),
                        new LabelledField(words.text("pageHeight"), height),
                        new LabelledField(words.text("dpi"), dpi));
        fields.getStyleClass().add("form-row");
        getChildren().addAll(fields, hint);
        Stream.of(width, height, dpi)
                .forEach(field -> field.textProperty().subscribe((_, _) -> take()));
    }

    /**
     * Leaves the text alone if it already says the same size: rewriting it would move the caret.
     */
    private void show(PageSize size) {
        if (number(width) == size.width()
                && number(height) == size.height()
                && number(dpi) == size.dpi()) {
            return;
        }
        showing = true;
        width.setText(Integer.toString(size.width()));
        height.setText(Integer.toString(size.height()));
        dpi.setText(Integer.toString(size.dpi()));
        showing = false;
        take();
    }

    private void take() {
        if (showing) {
            return;
        }
        int w = number(width);
        int h = number(height);
        int resolution = number(dpi);
        boolean good = PageSize.fits(w, h, resolution);
        hint.setVisible(!good);
        Stream.of(width, height, dpi).forEach(field -> field.pseudoClassStateChanged(ERROR, !good));
        if (good) {
            draft.size.set(new PageSize(draft.size.get().preset(), w, h, resolution));
        }
    }

    /** The number in the field; 0 if it is not a number of 1 to 6 digits. */
    private static int number(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
