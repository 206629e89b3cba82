package org.plazaatlas.layer.loaded;

import org.plazaatlas.layer.added.PlaceJoin;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.layer.place.RowPlace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the rows of a layer to places one by one, and counts them. */
final class RowJoin {

    private final PlaceJoin join;
    private final PlaceMatcher matcher;
    private final Set<String> places = new HashSet<>();
    private final Map<String, Long> unmatched = new LinkedHashMap<>();
    private long matched;
    private long unmatchedRows;
    private long noPlace;

    private RowJoin(PlaceJoin join, PlaceMatcher matcher) {
        this.join = join;
        this.matcher = matcher;
    }

    /** The join of a layer; empty if the layer lacks a field that it needs. */
    static Optional<RowJoin> of(
            PlaceJoin join, LayerSchema layer, AtlasPlaces atlasPlaces, ProblemLog problems) {
        Optional<PlaceColumns.By> by = PlaceColumns.By.ofCode(join.by());
        int state = join.stateField().map(layer::indexOf).orElse(-1);
        int municipality = join.municipalityField().map(layer::indexOf).orElse(-1);
        boolean lacks =
                by.isEmpty()
                        || state < 0 && join.stateField().isPresent()
                        || municipality < 0 && join.municipalityField().isPresent();
        return lacks
                ? Optional.empty()
                : Optional.of(
                        new RowJoin(
                                join,
                                new PlaceMatcher(
                                        new PlaceColumns(by.get(), state, municipality),
                                        atlasPlaces.gazetteer(),
                                        layer.name(),
                                        problems)));
    }

    /** Where a row belongs. */
    RowPlace place(LayerFeature row) {
        return byHand(matcher.place(row));
    }

    private RowPlace byHand(RowPlace place) {
        String code = join.byHand().get(place.written());
        return code == null || place.code().isPresent()
                ? place
                : new RowPlace(RowPlace.Kind.MATCHED, Optional.of(code), place.written());
    }

    void count(RowPlace place) {
        switch (place.kind()) {
            case MATCHED -> {
                matched++;
                places.add(place.code().orElseThrow());
            }
            case UNMATCHED, AMBIGUOUS -> {
                unmatchedRows++;
                if (unmatched.size() < JoinResult.MOST_PLACES
                        || unmatched.containsKey(place.written())) {
                    unmatched.merge(place.written(), 1L, Long::sum);
                }
            }
            case NO_PLACE -> noPlace++;
            case STATE_SUM, TOTAL -> {}
        }
    }

    JoinResult result() {
        return new JoinResult(
                matched + unmatchedRows + noPlace,
                matched,
                unmatched,
                unmatchedRows,
                noPlace,
                places.size());
    }
}
