package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;

/** A figure or fact with its name beside it, or above it. */
final class FactRow implements EntryView {

    private static final int LONGEST_NAME_BESIDE = 26;
    private static final int LONGEST_VALUE_BESIDE = 48;
    private static final double NAME_WIDTH = 128;

    private final boolean beside;
    private final Label name = WrappedText.of("", "fact-name");
    private final Label value = WrappedText.of("", "entry-text");
    private final SourceMarks sources = new SourceMarks();
    private final HBox row;

    FactRow(boolean beside) {
        this.beside = beside;
        Pane both = beside ? beside() : new VBox(name, value);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(both, sources);
        row.getStyleClass().addAll("entry", "fact");
    }

    /** Whether name and value fit beside each other in at most three lines. */
    static boolean isShort(Fact fact) {
        return fact.name().length() <= LONGEST_NAME_BESIDE
                && fact.value().length() <= LONGEST_VALUE_BESIDE;
    }

    private Pane beside() {
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox both = new HBox(name, value);
        both.getStyleClass().add("beside");
        return both;
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public boolean show(Entry entry, DossierRendering rendering) {
        if (!(entry instanceof Fact fact) || beside && !isShort(fact)) {
            return false;
        }
        name.setText(fact.name());
        value.setText(fact.value());
        sources.show(fact.sources(), rendering);
        return true;
    }
}
