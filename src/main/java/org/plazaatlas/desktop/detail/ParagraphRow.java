package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Paragraph;

/** A paragraph with its sources. */
final class ParagraphRow implements EntryView {

    private final Label text = WrappedText.of("", "entry-text");
    private final SourceMarks sources = new SourceMarks();
    private final HBox row = new HBox(text, sources);

    ParagraphRow() {
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getStyleClass().addAll("entry", "paragraph");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public boolean show(Entry entry, DossierRendering rendering) {
        if (!(entry instanceof Paragraph paragraph)) {
            return false;
        }
        text.setText(paragraph.text());
        sources.show(paragraph.sources(), rendering);
        return true;
    }
}
