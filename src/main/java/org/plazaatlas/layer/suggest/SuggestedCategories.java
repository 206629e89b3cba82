package org.plazaatlas.layer.suggest;

import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.LoadedLayer;
import org.plazaatlas.layer.style.CategoryColours;
import org.plazaatlas.layer.style.Colouring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Categories of the values that a field has most often, as many as colours tell apart. */
public final class SuggestedCategories {

    private SuggestedCategories() {}

    /** The categories of a field; none if the layer lacks it. */
    public static Colouring.Categories of(String field, LoadedLayer layer) {
        int place = layer.indexOf(field);
        Map<String, Long> counts = new HashMap<>();
        for (LoadedFeature feature : layer.features()) {
            Object value = place < 0 ? null : feature.values().get(place);
            if (value != null && !value.toString().isBlank()) {
                counts.merge(value.toString().strip(), 1L, Long::sum);
            }
        }
        List<String> values =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(CategoryColours.count())
                        .map(Map.Entry::getKey)
                        .toList();
        List<Colouring.Category> categories = new ArrayList<>();
        for (String value : values) {
            categories.add(new Colouring.Category(value, CategoryColours.of(categories.size())));
        }
        return new Colouring.Categories(field, categories, CategoryColours.OTHER);
    }
}
