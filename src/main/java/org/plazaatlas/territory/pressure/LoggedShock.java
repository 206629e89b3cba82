package org.plazaatlas.territory.pressure;

import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.List;

/**
 * A shock, with what it bears on: not the place where it happened, but the turf of the
 * organizations it hit.
 *
 * @param boundaries hostile boundaries of those organizations, of what they belong to and of their
 *     factions, the longest first
 */
public record LoggedShock(RecentShock shock, List<TurfBoundary> boundaries) {

    public LoggedShock {
        boundaries = List.copyOf(boundaries);
    }
}
