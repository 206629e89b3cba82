package org.plazaatlas.territory.pressure;

import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.List;

/**
 * A shock, with the turf boundaries it bears on: not those where it happened, but those of the
 * organizations it hit.
 *
 * @param boundaries hostile boundaries of those organizations, of their ancestors and of their
 *     factions, the longest first
 */
public record LoggedShock(RecentShock shock, List<TurfBoundary> boundaries) {

    public LoggedShock {
        boundaries = List.copyOf(boundaries);
    }
}
