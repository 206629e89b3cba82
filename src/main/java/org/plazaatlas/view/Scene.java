package org.plazaatlas.view;

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
 */
public record Scene(
        Snapshot snapshot,
        List<HotSpot> states,
        List<HotSpot> cities,
        Optional<Difference> difference,
        Optional<HomicideYear> homicides,
        Optional<ShownIncidents> incidents) {

    public Scene {
        states = List.copyOf(states);
        cities = List.copyOf(cities);
    }

    /** Only the zones of a day, or of several days together. */
    public static Scene of(Snapshot snapshot) {
        return new Scene(
                snapshot,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same data with incidents over it. */
    Scene with(Optional<ShownIncidents> drawn) {
        return new Scene(snapshot, states, cities, difference, homicides, drawn);
    }
}
