package org.plazaatlas.view;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.homicides.HomicideYears;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the data that a view draws. Safe for use by several threads. */
public final class Scenes {

    private record Measured(LocalDate date, Account account, Pressures pressures) {}

    private final History history;
    private final PressureGauge gauge;
    private final Deferred<HomicideYears> homicides;
    private final IncidentFinder incidents;
    private Measured last;

    /** Scenes of a history, with a pressure gauge of their own. */
    public Scenes(History history) {
        this(new PressureGauge(history));
    }

    /** Scenes of the history that the gauge measures. */
    public Scenes(PressureGauge gauge) {
        this.gauge = gauge;
        history = gauge.history();
        homicides = Deferred.from(() -> HomicideYears.of(history.atlas()));
        incidents = new IncidentFinder(history.atlas(), history.mosaic());
    }

    /** The incidents of the atlas, whatever a view draws. */
    public IncidentFinder incidents() {
        return incidents;
    }

    /**
     * The scene of a view. Zones cover all days of the view; all other topics refer to its date.
     */
    public Scene of(View view) {
        return ofAtlas(view).withLayers(view.ownLayers().on(view.days()));
    }

    private Scene ofAtlas(View view) {
        History told = view.account().in(history);
        Snapshot snapshot = told.over(view.days());
        return topic(view, told, snapshot).with(incidents.of(view, snapshot));
    }

    private Scene topic(View view, History told, Snapshot snapshot) {
        return switch (view.topic()) {
            case Topic.Zones() -> Scene.of(snapshot);
            case Topic.HotSpots(var weights) -> {
                Pressures pressures = pressures(view.date(), view.account());
                yield new Scene(
                        snapshot,
                        pressures.rankStates(weights),
                        pressures.rankCities(weights),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
            }
            case Topic.Changes(var since) ->
                    new Scene(
                            snapshot,
                            List.of(),
                            List.of(),
                            Optional.of(Difference.between(told.at(since), snapshot)),
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
            case Topic.Homicides() ->
                    new Scene(
                            snapshot,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            homicides.get().upTo(view.date().getYear()),
                            Optional.empty(),
                            List.of());
        };
    }

    /**
     * The pressures of a day as an account tells it. Keeps the last answer, because users move the
     * weights while the day stays; a second thread waits for the first.
     */
    public synchronized Pressures pressures(LocalDate date, Account account) {
        Measured measured = last;
        if (measured == null
                || !measured.date().equals(date)
                || !measured.account().equals(account)) {
            PressureGauge told = account.in(gauge);
            Pressures pressures = new Pressures(told.ofStates(date), told.ofPriorityCities(date));
            measured = new Measured(date, account, pressures);
            last = measured;
        }
        return measured.pressures();
    }
}
