package org.plazaatlas.view;

import org.plazaatlas.layer.shown.ShownLayer;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.homicides.HomicideYear;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.List;
import java.util.Optional;

/**
 * The data that a view draws.
 *
 * @param states the states in the order of their pressure, if that is the topic; else empty
 * @param cities the priority cities likewise
 * @param difference what changed, if that is the topic
 * @param homicides the figures of the year, if they are the topic and there are any
 * @param incidents those that are drawn; empty if none are to be
 * @param layers what of the analyst's own layers is shown, from bottom to top
 */
public record Scene(
        Snapshot snapshot,
        List<HotSpot> states,
        List<HotSpot> cities,
        Optional<Difference> difference,
        Optional<HomicideYear> homicides,
        Optional<ShownIncidents> incidents,
        List<ShownLayer> layers) {

    public Scene {
        states = List.copyOf(states);
        cities = List.copyOf(cities);
        layers = List.copyOf(layers);
    }

    /** Only the zones of a day, or of several days together. */
    public static Scene of(Snapshot snapshot) {
        return new Scene(
                snapshot,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same data with incidents over it. */
    Scene with(Optional<ShownIncidents> drawn) {
        return new Scene(snapshot, states, cities, difference, homicides, drawn, layers);
    }

    /** The same with layers of the analyst. */
    Scene withLayers(List<ShownLayer> changed) {
        return new Scene(snapshot, states, cities, difference, homicides, incidents, changed);
    }
}
