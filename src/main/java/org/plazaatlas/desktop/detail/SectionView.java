package org.plazaatlas.desktop.detail;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.Strip;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and its entries. A long list shows its first few lines and a button for more. Lines are
 * made when they are first shown, so that a source with three hundred claims opens at once.
 */
final class SectionView extends VBox {

    private static final int FOLDED = 6;
    private static final int BARELY_LONGER = 2;
    private static final int BATCH = 50;

    private final Label heading = WrappedText.of("", "section-heading");
    private final ClaimSorting sorting = new ClaimSorting(this::showLines);
    private final VBox lines = new VBox();
    private final Button more = new Button();
    private final List<EntryView> views = new ArrayList<>();
    private Section section;
    private List<Entry> entries = List.of();
    private DossierRendering rendering;
    private int unfolded;

    SectionView() {
        more.getStyleClass().addAll("flat", "show-more");
        more.setOnAction(_ -> showMore());
        getStyleClass().add("section");
        lines.getStyleClass().add("lines");
        getChildren().addAll(heading, sorting, lines, more);
    }

    /** Shows another section; an unfolded list stays unfolded. */
    void show(Section changed, DossierRendering around) {
        section = changed;
        rendering = around;
        heading.setText(section.heading());
        showLines();
    }

    /** Folds a long list again. */
    void fold() {
        unfolded = 0;
        sorting.reset();
    }

    private void showMore() {
        int firstNew = views.size();
        unfolded = firstNew + nextBatch();
        showLines();
        views.get(firstNew).node().requestFocus();
    }

    private void showLines() {
        entries = sorting.of(section.entries(), rendering);
        int count = Math.min(Math.max(unfolded, folded()), entries.size());
        boolean factsBeside = mostFactsAreShort();
        for (int i = 0; i < count; i++) {
            showLine(i, entries.get(i), factsBeside);
        }
        views.subList(count, views.size()).clear();
        lines.getChildren().remove(count, lines.getChildren().size());
        offerMore();
    }

    private void showLine(int index, Entry entry, boolean factsBeside) {
        if (index == views.size() || !views.get(index).show(entry, rendering)) {
            EntryView view = EntryViews.of(entry, factsBeside, rendering);
            if (index == views.size()) {
                views.add(view);
                lines.getChildren().add(view.node());
            } else {
                views.set(index, view);
                lines.getChildren().set(index, view.node());
            }
        }
        views.get(index).node().getProperties().put(DossierPlainText.ENTRY, entry);
    }

    /**
     * How many entries a folded section shows. Charts come first in a section and do not count as
     * lines.
     */
    private int folded() {
        int drawings = (int) entries.stream().filter(SectionView::isDrawing).count();
        int few = drawings + FOLDED;
        return entries.size() <= few + BARELY_LONGER ? entries.size() : few;
    }

    private static boolean isDrawing(Entry entry) {
        return entry instanceof Strip || entry instanceof Chart || entry instanceof SourceTable;
    }

    /**
     * If most facts are long, all names stand above, so that a section does not mix both layouts.
     */
    private boolean mostFactsAreShort() {
        List<Fact> facts =
                entries.stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList();
        return facts.stream().filter(FactRow::isShort).count() * 2 > facts.size();
    }

    private void offerMore() {
        boolean folded = views.size() < entries.size();
        more.setVisible(folded);
        more.setManaged(folded);
        if (folded) {
            boolean all = nextBatch() == left();
            more.setText(
                    rendering
                            .words()
                            .get(all ? "more.all" : "more.some", nextBatch(), entries.size()));
        }
    }

    /** The size of the next batch: all the rest, unless that is much more than a batch. */
    private int nextBatch() {
        return left() <= BATCH * 3 / 2 ? left() : BATCH;
    }

    private int left() {
        return entries.size() - views.size();
    }
}
