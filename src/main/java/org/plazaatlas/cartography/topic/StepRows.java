package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.language.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Makes the rows of a legend for classes of a figure, each filled as on the map. */
final class StepRows {

    private final LegendSigns signs;
    private final Palette palette;
    private final Words words;

    StepRows(Symbology symbology, Words words) {
        signs = new LegendSigns(symbology);
        palette = symbology.palette();
        this.words = words;
    }

    /**
     * A row for each class, the highest first.
     *
     * @param lowerBound of a class, counted from 0
     * @param lowestKey the words for the lowest class, which names the bound of the next
     */
    List<Entry> of(int classes, IntFunction<?> lowerBound, String lowestKey) {
        List<Entry> rows = new ArrayList<>();
        for (int i = classes - 1; i >= 0; i--) {
            rows.add(of(bounds(i, classes, lowerBound, lowestKey), OptionalInt.of(i)));
        }
        return rows;
    }

    /** A row for one class, or for what has no figure. */
    Entry of(String text, OptionalInt step) {
        return Entry.pattern(text, signs.fill(palette.step(step)));
    }

    private String bounds(int step, int classes, IntFunction<?> lowerBound, String lowestKey) {
        if (step == 0) {
            return words.get(lowestKey, lowerBound.apply(1));
        }
        return step == classes - 1
                ? words.get("legend.step.highest", lowerBound.apply(step))
                : words.get(
                        "legend.step.class", lowerBound.apply(step), lowerBound.apply(step + 1));
    }
}
