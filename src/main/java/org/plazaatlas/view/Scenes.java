package org.plazaatlas.view;

import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds what there is to be drawn of a view. Safe for use by several threads. */
public final class Scenes {

    private record Measured(LocalDate date, Attribution whom, Pressures pressures) {}

    private final History history;
    private final PressureGauge gauge;
    private Measured last;

    /** Scenes with a gauge of their own. */
    public Scenes(History history) {
        this(new PressureGauge(history));
    }

    /** Scenes of the history that is measured. */
    public Scenes(PressureGauge gauge) {
        this.gauge = gauge;
        history = gauge.history();
    }

    /** Zones are those of all days of the view; hot spots and changes are of its date. */
    public Scene of(View view) {
        History told = history.accordingTo(view.attribution());
        Snapshot snapshot = told.over(view.days());
        return switch (view.topic()) {
            case Topic.Zones() -> Scene.of(snapshot);
            case Topic.HotSpots(var weights) -> {
                Pressures pressures = pressures(view.date(), view.attribution());
                yield new Scene(
                        snapshot,
                        pressures.rankStates(weights),
                        pressures.rankCities(weights),
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

    /**
     * The pressures of a day as these sources have it. Those asked for last are kept, since weights
     * are moved while the day stays; who asks meanwhile waits for them.
     */
    public synchronized Pressures pressures(LocalDate date, Attribution whom) {
        Measured measured = last;
        if (measured == null || !measured.date().equals(date) || !measured.whom().equals(whom)) {
            PressureGauge told = gauge.accordingTo(whom);
            Pressures pressures = new Pressures(told.ofStates(date), told.ofPriorityCities(date));
            measured = new Measured(date, whom, pressures);
            last = measured;
        }
        return measured.pressures();
    }
}
