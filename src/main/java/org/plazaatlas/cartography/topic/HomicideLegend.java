package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.symbology.Palette;
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
    private final Palette palette;
    private final LegendSigns swatches;
    private final Words words;

    HomicideLegend(Atlas atlas, View view, Symbology symbology) {
        this.atlas = atlas;
        swatches = new LegendSigns(symbology);
        palette = symbology.palette();
        words = Words.of(HomicideLegend.class, view.language());
    }

    /**
     * @param anyWithout whether the picture shows a state without a figure
     */
    List<Entry> entries(Optional<HomicideYear> figures, boolean anyWithout) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.remark(words.get("legend.homicides")));
        figures.map(this::origin).map(Entry::remark).ifPresent(entries::add);
        for (int i = HomicideClasses.COUNT - 1; i >= 0 && figures.isPresent(); i--) {
            entries.add(state(bounds(i), OptionalInt.of(i)));
        }
        if (anyWithout) {
            entries.add(state(words.get("legend.homicides.none"), OptionalInt.empty()));
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

    private Entry state(String text, OptionalInt homicideClass) {
        return Entry.pattern(text, swatches.fill(palette.step(homicideClass)));
    }

    private String bounds(int homicideClass) {
        if (homicideClass == 0) {
            return words.get("legend.homicides.lowest", HomicideClasses.lowerBound(1));
        }
        int from = HomicideClasses.lowerBound(homicideClass);
        return homicideClass == HomicideClasses.COUNT - 1
                ? words.get("legend.step.highest", from)
                : words.get(
                        "legend.step.class", from, HomicideClasses.lowerBound(homicideClass + 1));
    }
}
