package org.plazaatlas.layer.shown;

import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.style.CategoryColours;
import org.plazaatlas.layer.style.ClassBreaks;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.StyleColour;
import org.plazaatlas.layer.table.CellContent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * The classes of a layer and the class of each feature.
 *
 * @param all in the order of the legend
 * @param classing tells the place of a feature's class among them
 */
record FeatureClasses(List<LayerClass> all, ToIntFunction<LoadedFeature> classing) {

    /**
     * @param features those by whose figures classes are made
     * @param fields tells the place of a field among the values; -1 if there is none
     */
    static FeatureClasses of(
            Colouring colouring, List<LoadedFeature> features, ToIntFunction<String> fields) {
        return switch (colouring) {
            case Colouring.Single(StyleColour colour) ->
                    new FeatureClasses(List.of(new LayerClass.All(colour)), _ -> 0);
            case Colouring.Categories categories ->
                    categories(categories, fields.applyAsInt(categories.field()));
            case Colouring.Graduated graduated ->
                    graduated(graduated, features, fields.applyAsInt(graduated.field()));
        };
    }

    private static FeatureClasses categories(Colouring.Categories categories, int field) {
        List<LayerClass> all = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Colouring.Category category : categories.categories()) {
            places.putIfAbsent(category.value(), all.size());
            all.add(new LayerClass.OfValue(category.value(), category.colour()));
        }
        int other = all.size();
        all.add(new LayerClass.Other(categories.other()));
        return new FeatureClasses(all, feature -> places.getOrDefault(text(feature, field), other));
    }

    private static FeatureClasses graduated(
            Colouring.Graduated graduated, List<LoadedFeature> features, int field) {
        double[] figures =
                features.stream()
                        .map(feature -> figure(feature, field))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        ClassBreaks breaks = ClassBreaks.of(figures, graduated.method(), graduated.classes());
        List<StyleColour> colours = graduated.ramp().colours(breaks.count());
        List<LayerClass> all = new ArrayList<>();
        for (int i = 0; i < breaks.count(); i++) {
            all.add(new LayerClass.OfRange(breaks.from(i), breaks.to(i), colours.get(i)));
        }
        int none = all.size();
        all.add(new LayerClass.NoFigure(CategoryColours.OTHER));
        return new FeatureClasses(
                all,
                feature -> {
                    OptionalDouble figure = figure(feature, field);
                    int place = figure.isPresent() ? breaks.classOf(figure.getAsDouble()) : -1;
                    return place < 0 ? none : place;
                });
    }

    private static Object value(LoadedFeature feature, int field) {
        return field < 0 || field >= feature.values().size() ? null : feature.values().get(field);
    }

    private static String text(LoadedFeature feature, int field) {
        Object value = value(feature, field);
        return value == null ? "" : value.toString().strip();
    }

    /** A number, or a text that is one. */
    static OptionalDouble figure(LoadedFeature feature, int field) {
        return switch (value(feature, field)) {
            case Number number -> OptionalDouble.of(number.doubleValue());
            case String text ->
                    CellContent.number(CellContent.stripped(text), false)
                            .map(OptionalDouble::of)
                            .orElse(OptionalDouble.empty());
            case null, default -> OptionalDouble.empty();
        };
    }
}
