package org.plazaatlas.layer.shown;

import org.plazaatlas.layer.added.PlaceJoin;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.loaded.LoadedLayer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Sums up the rows of each place: figures are added, texts are kept where all rows have the same.
 * The number of rows comes last.
 */
final class PlaceSums {

    private final List<LayerField> fields;
    private final Set<String> keys = new HashSet<>();

    PlaceSums(LoadedLayer layer) {
        fields = layer.fields();
        PlaceJoin join = layer.reference().join().orElseThrow();
        join.stateField().ifPresent(keys::add);
        join.municipalityField().ifPresent(keys::add);
    }

    /** One feature for each key; rows without a place or key are left out. */
    List<LoadedFeature> by(List<LoadedFeature> rows, Function<LoadedFeature, Object> key) {
        Map<Object, List<LoadedFeature>> groups = new LinkedHashMap<>();
        for (LoadedFeature row : rows) {
            Object its = row.place().isEmpty() ? null : key.apply(row);
            if (its != null) {
                groups.computeIfAbsent(its, _ -> new ArrayList<>()).add(row);
            }
        }
        List<LoadedFeature> sums = new ArrayList<>(groups.size());
        groups.values().forEach(group -> sums.add(sum(sums.size(), group)));
        return sums;
    }

    private LoadedFeature sum(int index, List<LoadedFeature> rows) {
        LoadedFeature first = rows.getFirst();
        Object[] values = new Object[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            boolean figure =
                    fields.get(i).type().isNumber() && !keys.contains(fields.get(i).name());
            values[i] = figure ? added(rows, i) : common(rows, i);
        }
        values[fields.size()] = rows.size();
        return new LoadedFeature(
                index, first.record(), first.shape(), first.place(), Arrays.asList(values));
    }

    private static Object common(List<LoadedFeature> rows, int field) {
        Object first = rows.getFirst().values().get(field);
        return rows.stream().allMatch(row -> Objects.equals(row.values().get(field), first))
                ? first
                : null;
    }

    /** The sum; null if no row has a figure. */
    private static Object added(List<LoadedFeature> rows, int field) {
        double sum = 0;
        boolean any = false;
        for (LoadedFeature row : rows) {
            if (row.values().get(field) instanceof Number number) {
                sum += number.doubleValue();
                any = true;
            }
        }
        return any ? (Object) sum : null;
    }
}
