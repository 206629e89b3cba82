package org.plazaatlas.desktop.detail;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.Dossier.Strip;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and its entries. A long list shows its first few lines and a button for more; lines are
 * made when they are first shown, so that a source of three hundred claims opens at once.
 */
final class SectionView extends VBox {

    private static final int FOLDED = 6;
    private static final int BARELY_LONGER = 2;
    private static final int BATCH = 50;

    private final Section section;
    private final List<EntryView> entries = new ArrayList<>();
    private final VBox lines = new VBox();
    private final Button more = new Button();
    private Rendering rendering;

    /**
     * @param shown how many entries to show at least, as {@link #shown()} of an earlier view of the
     *     same list said
     */
    SectionView(Section section, int shown, Rendering rendering) {
        this.section = section;
        this.rendering = rendering;
        more.getStyleClass().addAll("flat", "show-more");
        more.setOnAction(_ -> showMore());
        getStyleClass().add("section");
        lines.getStyleClass().add("lines");
        getChildren().addAll(WrappedText.of(section.heading(), "section-heading"), lines);
        showUpTo(Math.max(shown, folded()));
    }

    Section section() {
        return section;
    }

    /** How many entries are shown, if more than at first; 0 while the list is folded. */
    int shown() {
        return entries.size() > folded() ? entries.size() : 0;
    }

    void refresh(Rendering changed) {
        rendering = changed;
        entries.forEach(entry -> entry.refresh(changed));
    }

    /** Drawings come first in a section and count as nothing. */
    private int folded() {
        int drawings = (int) section.entries().stream().filter(SectionView::isDrawing).count();
        int few = drawings + FOLDED;
        return section.entries().size() <= few + BARELY_LONGER ? section.entries().size() : few;
    }

    private static boolean isDrawing(Entry entry) {
        return entry instanceof Strip || entry instanceof Chart;
    }

    /** A section of mostly long facts has all names above, rather than now here, now there. */
    private boolean mostFactsAreShort() {
        List<Fact> facts =
                section.entries().stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .toList();
        return facts.stream().filter(FactRow::isShort).count() * 2 > facts.size();
    }

    private void showMore() {
        int firstNew = entries.size();
        showUpTo(firstNew + nextBatch());
        entries.get(firstNew).node().requestFocus();
    }

    private void showUpTo(int count) {
        int end = Math.min(count, section.entries().size());
        for (Entry entry : section.entries().subList(entries.size(), end)) {
            EntryView view = EntryView.of(entry, mostFactsAreShort(), rendering);
            view.node().getProperties().put(DossierText.ENTRY, entry);
            entries.add(view);
            lines.getChildren().add(view.node());
        }
        offerMore();
    }

    private void offerMore() {
        int left = section.entries().size() - entries.size();
        getChildren().remove(more);
        if (left > 0) {
            String key = nextBatch() == left ? "more.all" : "more.some";
            more.setText(rendering.words().get(key, nextBatch(), section.entries().size()));
            getChildren().add(more);
        }
    }

    /** All that is left, unless that is much longer than a batch. */
    private int nextBatch() {
        int left = section.entries().size() - entries.size();
        return left <= BATCH * 3 / 2 ? left : BATCH;
    }
}
