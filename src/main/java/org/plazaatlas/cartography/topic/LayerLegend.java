package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.LayerSwatch;
import org.plazaatlas.cartography.linework.DrawnLayer;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.shown.LayerClass;
import org.plazaatlas.layer.shown.ShownLayer;
import org.plazaatlas.layer.style.LayerStyle;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The legend of the analyst's layers: each with its classes, its source and its licence, so that
 * none can be taken for the atlas' own.
 */
final class LayerLegend {

    private static final int DIGITS = 3;

    private final Words words;
    private final NumberFormat figures;

    LayerLegend(Words words) {
        this.words = words;
        figures = NumberFormat.getInstance(words.language().locale());
        figures.setMaximumFractionDigits(DIGITS);
    }

    /** The entries of the layers of which a picture shows something, the topmost first. */
    List<Entry> entries(DrawnLayers layers) {
        List<Entry> entries = new ArrayList<>();
        layers.all().reversed().stream()
                .filter(layer -> !layer.isEmpty())
                .map(DrawnLayer::layer)
                .forEach(layer -> add(layer, entries));
        return entries;
    }

    private void add(ShownLayer layer, List<Entry> entries) {
        String name = words.get("legend.layer", layer.added().credit().name(), source(layer));
        List<LayerClass> classes = layer.classes();
        if (classes.size() == 1 && classes.getFirst() instanceof LayerClass.All all) {
            entries.add(Entry.layer(name, Optional.of(swatch(layer, all))));
            return;
        }
        entries.add(Entry.layer(name, Optional.empty()));
        classes.stream()
                .filter(each -> each instanceof LayerClass.OfRange || layer.has(each))
                .map(each -> Entry.layer(text(each), Optional.of(swatch(layer, each))))
                .map(Entry::asNested)
                .forEach(entries::add);
    }

    private String source(ShownLayer layer) {
        LayerCredit credit = layer.added().credit();
        boolean licensed = !credit.licence().isBlank();
        if (credit.source().isBlank()) {
            return licensed
                    ? words.get("legend.layer.licence", credit.licence())
                    : words.get("legend.layer.noSource");
        }
        return licensed
                ? words.get("legend.layer.sourceAndLicence", credit.source(), credit.licence())
                : words.get("legend.layer.source", credit.source());
    }

    private String text(LayerClass each) {
        return switch (each) {
            case LayerClass.All _ -> "";
            case LayerClass.OfValue(String value, _) ->
                    value.isEmpty() ? words.get("legend.layer.blank") : value;
            case LayerClass.OfRange(double from, double to, _) ->
                    from == to
                            ? figures.format(to)
                            : words.get(
                                    "legend.layer.range", figures.format(from), figures.format(to));
            case LayerClass.Other _ -> words.get("legend.layer.other");
            case LayerClass.NoFigure _ -> words.get("legend.layer.noFigure");
        };
    }

    private static Legend.Swatch swatch(ShownLayer layer, LayerClass each) {
        LayerStyle style = layer.added().style();
        return new LayerSwatch(
                layer.kind(), new Color(each.colour().rgb()), style.opacity(), style.size());
    }
}
