package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Level;

import java.util.ArrayList;
import java.util.List;

/** A history strip: organizations or states, one row each, over the years of the atlas. */
final class StripView implements EntryView {

    private static final int FOLDED = 8;
    private static final int BARELY_LONGER = 2;

    private final Strip strip;
    private final List<StripRow> rows = new ArrayList<>();
    private final VBox rowBox = new VBox();
    private final VBox view = new VBox();
    private DossierRendering rendering;

    StripView(Strip strip, DossierRendering rendering) {
        this.strip = strip;
        this.rendering = rendering;
        view.getStyleClass().addAll("entry", "strip");
        YearsRow years =
                new YearsRow(width -> StripRow.axis(rendering, width), rendering.language());
        view.getChildren().addAll(rowBox, years, key(strip.meaning(), rendering.words()));
        boolean fold = strip.rows().size() > FOLDED + BARELY_LONGER;
        show(fold ? FOLDED : strip.rows().size());
        if (fold) {
            view.getChildren().add(1, showAllButton());
        }
    }

    private void show(int count) {
        strip.rows().subList(rows.size(), count).stream()
                .map(row -> new StripRow(row, strip.meaning(), rendering))
                .forEach(rows::add);
        rowBox.getChildren().setAll(rows);
    }

    private Button showAllButton() {
        Button all = new Button(rendering.words().get("more.all", 0, strip.rows().size()));
        all.getStyleClass().addAll("flat", "show-more");
        all.setOnAction(
                _ -> {
                    show(strip.rows().size());
                    view.getChildren().remove(all);
                    rows.get(FOLDED).requestFocus();
                });
        return all;
    }

    /** The legend of the two kinds of bars. */
    private static Node key(Strip.Meaning meaning, Words words) {
        HBox key = new HBox();
        key.getStyleClass().add("strip-key");
        for (Level level : Level.values()) {
            Region sample = new Region();
            sample.getStyleClass()
                    .addAll("key-sample", level.name().toLowerCase(java.util.Locale.ROOT));
            Label label = new Label(words.get(StretchText.key(meaning, level)), sample);
            label.getStyleClass().add("entry-detail");
            key.getChildren().add(label);
        }
        return key;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public boolean show(Entry entry, DossierRendering changed) {
        if (!entry.equals(strip) || changed.language() != rendering.language()) {
            return false;
        }
        rendering = changed;
        rows.forEach(row -> row.show(changed.date()));
        return true;
    }
}
