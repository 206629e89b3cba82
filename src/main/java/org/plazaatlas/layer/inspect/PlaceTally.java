package org.plazaatlas.layer.inspect;

import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.layer.place.RowPlace;
import org.plazaatlas.model.Gazetteer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts how the rows of a layer are found on the map. */
final class PlaceTally {

    private static final int MOST_PLACES = 10_000;
    private static final int EXAMPLES = 60;

    private final PlaceColumns columns;
    private final PlaceMatcher matcher;
    private final LayerSchema layer;
    private final ProblemLog problems;
    private final Set<String> places = new HashSet<>();
    private final Map<String, Long> unmatched = new LinkedHashMap<>();
    private final long[] kinds = new long[RowPlace.Kind.values().length];

    PlaceTally(PlaceColumns columns, Gazetteer gazetteer, LayerSchema layer, ProblemLog problems) {
        this.columns = columns;
        this.layer = layer;
        this.problems = problems;
        this.matcher = new PlaceMatcher(columns, gazetteer, layer.name(), problems);
    }

    /** Counts a row; tells whether it is one of a place, and not a sum of others. */
    boolean add(LayerFeature row) {
        RowPlace place = matcher.place(row);
        kinds[place.kind().ordinal()]++;
        place.code().ifPresent(places::add);
        switch (place.kind()) {
            case UNMATCHED, AMBIGUOUS -> {
                if (unmatched.size() < MOST_PLACES || unmatched.containsKey(place.written())) {
                    unmatched.merge(place.written(), 1L, Long::sum);
                }
            }
            case TOTAL ->
                    problems.addToRecord(
                            ProblemKind.TOTAL_ROW, layer.name(), row.record(), "row.total");
            case STATE_SUM ->
                    problems.addToRecord(
                            ProblemKind.SUBTOTAL_ROW, layer.name(), row.record(), "row.stateSum");
            default -> {}
        }
        return place.isPlain();
    }

    private long count(RowPlace.Kind kind) {
        return kinds[kind.ordinal()];
    }

    PlaceReport report() {
        long missed = count(RowPlace.Kind.UNMATCHED) + count(RowPlace.Kind.AMBIGUOUS);
        long matched = count(RowPlace.Kind.MATCHED);
        long noPlace = count(RowPlace.Kind.NO_PLACE);
        List<FieldProfile.ValueCount> examples =
                unmatched.entrySet().stream()
                        .limit(EXAMPLES)
                        .map(e -> new FieldProfile.ValueCount(e.getKey(), e.getValue()))
                        .toList();
        List<String> fields = layer.fields().stream().map(LayerField::name).toList();
        return new PlaceReport(
                columns.by().code(),
                PlaceMatcher.names(columns, fields),
                matched + missed + noPlace,
                matched,
                missed,
                noPlace,
                count(RowPlace.Kind.STATE_SUM) + count(RowPlace.Kind.TOTAL),
                places.size(),
                unmatched.size(),
                examples);
    }
}
