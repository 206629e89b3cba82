package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Source;
import org.plazaatlas.territory.homicides.HomicideYear;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes the legend of a map of homicides: the year and the source, then the classes, the highest
 * first.
 */
final class HomicideLegend {

    private final Atlas atlas;
    private final Words words;
    private final StepRows rows;

    HomicideLegend(Atlas atlas, View view, Symbology symbology) {
        this.atlas = atlas;
        words = Words.of(HomicideLegend.class, view.language());
        rows = new StepRows(symbology, words);
    }

    /**
     * @param anyWithout whether the picture shows a state without a figure
     */
    List<Entry> entries(Optional<HomicideYear> figures, boolean anyWithout) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.remark(words.get("legend.homicides")));
        figures.map(this::origin).map(Entry::remark).ifPresent(entries::add);
        if (figures.isPresent()) {
            entries.addAll(
                    rows.of(
                            HomicideClasses.COUNT,
                            HomicideClasses::lowerBound,
                            "legend.homicides.lowest"));
        }
        if (anyWithout) {
            entries.add(rows.of(words.get("legend.homicides.none"), OptionalInt.empty()));
        }
        return entries;
    }

    /** The year, what was counted and by whom. */
    private String origin(HomicideYear figures) {
        String source =
                atlas.source(figures.sourceId())
                        .map(Source::imprint)
                        .map(imprint -> imprint.in(words.language()))
                        .orElse(figures.sourceId());
        return words.get(
                "legend.homicides.origin",
                Integer.toString(figures.year()),
                words.of(figures.basis()),
                source);
    }
}
