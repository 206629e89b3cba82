package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Subject;

/** A line that leads to another subject; a source carries its number before its name. */
final class LinkRow implements EntryView {

    private static final double SWATCH = 10;

    private final Link link;
    private final SourceMarks sources;
    private final Label number = new Label();
    private final Pressable row;

    LinkRow(Link link, Rendering rendering) {
        this.link = link;
        sources = new SourceMarks(link.sources(), rendering);
        row = new Pressable(() -> rendering.select().accept(link.target()));
        row.getStyleClass().addAll("entry", "link");
        row.setAccessibleText(
                link.detail().isEmpty() ? link.text() : link.text() + ", " + link.detail());
        link.colourOf()
                .map(rendering.colour())
                .ifPresent(colour -> row.getChildren().add(swatch(colour)));
        if (link.target().kind() == Subject.Kind.SOURCE) {
            number.getStyleClass().add("source-number");
            number.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(number);
        }
        row.getChildren().addAll(texts(), sources);
        refresh(rendering);
    }

    private VBox texts() {
        VBox texts = new VBox(WrappedText.of(link.text(), "entry-text"));
        if (!link.detail().isEmpty()) {
            texts.getChildren().add(WrappedText.of(link.detail(), "entry-detail"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        return texts;
    }

    private static Node swatch(Color colour) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH, colour);
        swatch.getStyleClass().add("swatch");
        VBox onFirstLine = new VBox(swatch);
        onFirstLine.getStyleClass().add("swatch-box");
        onFirstLine.setMinWidth(Region.USE_PREF_SIZE);
        return onFirstLine;
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void refresh(Rendering rendering) {
        sources.refresh(rendering);
        number.setText(SourceMarks.number(link.target(), rendering));
    }
}
