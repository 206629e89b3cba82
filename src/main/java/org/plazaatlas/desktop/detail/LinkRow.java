package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Subject;

import java.util.Optional;

/** A line that leads to another subject; a source has its number before its name. */
final class LinkRow implements EntryView {

    private static final double SWATCH = 10;

    private final Rectangle swatch = new Rectangle(SWATCH, SWATCH);
    private final VBox swatchBox = new VBox(swatch);
    private final Label number = new Label();
    private final Label text = WrappedText.of("", "entry-text");
    private final Label detail = WrappedText.of("", "entry-detail");
    private final SourceMarks sources = new SourceMarks();
    private final PressableRow row = new PressableRow(this::select);
    private Link link;
    private DossierRendering rendering;

    LinkRow() {
        swatch.getStyleClass().add("swatch");
        swatchBox.getStyleClass().add("swatch-box");
        swatchBox.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("source-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(text, detail);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row.getStyleClass().addAll("entry", "link");
        row.getChildren().addAll(swatchBox, number, texts, sources);
    }

    private void select() {
        rendering.select().accept(link.target());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public boolean show(Entry entry, DossierRendering changed) {
        if (!(entry instanceof Link shown)) {
            return false;
        }
        link = shown;
        rendering = changed;
        text.setText(link.text());
        detail.setText(link.detail());
        present(detail, !link.detail().isEmpty());
        showSwatch(link.colourOf().map(rendering.colour()));
        showNumber(link.target());
        sources.show(link.sources(), rendering);
        row.setAccessibleText(
                link.detail().isEmpty() ? link.text() : link.text() + ", " + link.detail());
        return true;
    }

    private void showSwatch(Optional<Color> colour) {
        colour.ifPresent(swatch::setFill);
        present(swatchBox, colour.isPresent());
    }

    private void showNumber(Subject target) {
        boolean isSource = target.kind() == Subject.Kind.SOURCE;
        number.setText(isSource ? SourceMarks.number(target, rendering) : "");
        present(number, isSource);
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
