package org.plazaatlas.territory.change;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A city where others are dominant on the second date than on the first.
 *
 * @param before ids of the organizations dominant at the first date, in order; may be empty
 * @param after those at the second
 */
public record CityChange(String cityId, Set<String> before, Set<String> after) {

    public CityChange {
        before = Collections.unmodifiableSet(new TreeSet<>(before));
        after = Collections.unmodifiableSet(new TreeSet<>(after));
    }
}
