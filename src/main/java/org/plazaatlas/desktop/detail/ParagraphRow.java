package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.plazaatlas.dossier.Dossier.Paragraph;

/** A paragraph with its sources. */
final class ParagraphRow implements EntryView {

    private final SourceMarks sources;
    private final HBox row;

    ParagraphRow(Paragraph paragraph, Rendering rendering) {
        sources = new SourceMarks(paragraph.sources(), rendering);
        Label text = WrappedText.of(paragraph.text(), "entry-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(text, sources);
        row.getStyleClass().addAll("entry", "paragraph");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void refresh(Rendering rendering) {
        sources.refresh(rendering);
    }
}
