package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Fact;

/** A figure or fact with its name beside it, or above it. */
final class FactRow implements EntryView {

    private static final int LONGEST_NAME_BESIDE = 26;
    private static final int LONGEST_VALUE_BESIDE = 48;
    private static final double NAME_WIDTH = 116;

    private final SourceMarks sources;
    private final HBox row;

    FactRow(Fact fact, boolean beside, Rendering rendering) {
        sources = new SourceMarks(fact.sources(), rendering);
        Label name = WrappedText.of(fact.name(), "fact-name");
        Label value = WrappedText.of(fact.value(), "entry-text");
        Pane both = beside ? beside(name, value) : above(name, value);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(both, sources);
        row.getStyleClass().addAll("entry", "fact");
    }

    /** Whether name and value fit beside each other in two or three lines. */
    static boolean isShort(Fact fact) {
        return fact.name().length() <= LONGEST_NAME_BESIDE
                && fact.value().length() <= LONGEST_VALUE_BESIDE;
    }

    private static Pane above(Label name, Label value) {
        return new VBox(name, value);
    }

    private static Pane beside(Label name, Label value) {
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox beside = new HBox(name, value);
        beside.getStyleClass().add("beside");
        return beside;
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
