package org.plazaatlas.cartography;

import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.Difference;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.HotSpot;
import org.plazaatlas.territory.PressureGauge;
import org.plazaatlas.territory.Snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds what there is to be drawn of a view. Safe for use by several threads. */
public final class Scenes {

    private final History history;
    private final Map<Attribution, PressureGauge> gauges = new ConcurrentHashMap<>();

    public Scenes(History history) {
        this.history = history;
    }

    public Scene of(View view) {
        History told = history.accordingTo(view.attribution());
        Snapshot snapshot = told.at(view.date());
        return switch (view.topic()) {
            case Topic.Zones() -> Scene.of(snapshot);
            case Topic.HotSpots(var weights) -> {
                PressureGauge gauge = gaugeOf(told);
                yield new Scene(
                        snapshot,
                        HotSpot.rank(gauge.ofStates(view.date()), weights),
                        HotSpot.rank(gauge.ofPriorityCities(view.date()), weights),
                        Optional.empty());
            }
            case Topic.Changes(var since) ->
                    new Scene(
                            snapshot,
                            List.of(),
                            List.of(),
                            Optional.of(Difference.between(told.at(since), snapshot)));
        };
    }

    private PressureGauge gaugeOf(History told) {
        return gauges.computeIfAbsent(told.attribution(), _ -> new PressureGauge(told));
    }
}
