package org.plazaatlas.territory.change;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A city of which other things are told on two dates.
 *
 * @param before ids of the organizations dominant on the first date, in order; may be empty
 * @param after ids of those dominant on the second date, in order; may be empty
 */
public record CityChange(
        String cityId, CityChangeKind kind, Set<String> before, Set<String> after) {

    public CityChange {
        before = Collections.unmodifiableSet(new TreeSet<>(before));
        after = Collections.unmodifiableSet(new TreeSet<>(after));
    }

    /** Whether others dominate the city than before; not if it only gained or lost evidence. */
    public boolean isOfSide() {
        return kind == CityChangeKind.CHANGED_SIDE;
    }
}
