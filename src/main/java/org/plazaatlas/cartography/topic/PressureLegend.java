package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.FillSwatch;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.layout.PressureScale;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.language.Words;
import org.plazaatlas.view.View;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes the legend of a map of pressure: the classes with their bounds in points, the highest
 * first.
 */
final class PressureLegend {

    private static final double MIDDLE_X = 11;
    private static final double MIDDLE_Y = 7;
    private static final OptionalInt MIDDLE_CLASS = OptionalInt.of(2);

    private final Words words;
    private final PressureScale scale;
    private final Palette palette;
    private final LegendSigns swatches;
    private final NumberFormat numbers;
    private final StepRows rows;

    PressureLegend(View view, PressureScale scale, Symbology symbology) {
        this.scale = scale;
        swatches = new LegendSigns(symbology);
        palette = symbology.palette();
        words = Words.of(PressureLegend.class, view.language());
        numbers = NumberFormat.getInstance(view.language().locale());
        numbers.setMaximumFractionDigits(1);
        rows = new StepRows(symbology, words);
    }

    /**
     * @param anyWithout whether the picture shows a state without a score
     */
    List<Entry> entries(boolean anyWithout, List<MapItem> items) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.remark(words.get("legend.pressure")));
        if (scale.step() > 0) {
            entries.addAll(
                    rows.of(
                            PressureScale.CLASSES,
                            i -> numbers.format(scale.lowerBound(i)),
                            "legend.pressure.lowest"));
        }
        if (anyWithout) {
            entries.add(rows.of(words.get("legend.pressure.none"), OptionalInt.empty()));
        }
        if (items.stream().anyMatch(MarkerGround.class::isInstance)) {
            entries.add(Entry.mark(words.get("legend.pressure.rank"), rank()));
        }
        if (items.stream().anyMatch(ScoreMark.class::isInstance)) {
            List<MapItem> city = List.of(new ScoreMark("", MIDDLE_CLASS, "1", MIDDLE_X, MIDDLE_Y));
            entries.add(Entry.mark(words.get("legend.pressure.city"), swatches.items(city)));
        }
        return entries;
    }

    private Legend.Swatch rank() {
        Fill fill = palette.step(MIDDLE_CLASS);
        return new FillSwatch(fill, false, PressureTopic.rankPlate(1, MIDDLE_X, MIDDLE_Y).toList());
    }
}
