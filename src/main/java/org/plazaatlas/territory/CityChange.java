package org.plazaatlas.territory;

import java.util.Set;

/**
 * A city where others are dominant on the second date than on the first.
 *
 * @param before ids of the organizations dominant at the first date; may be empty
 * @param after those at the second
 */
public record CityChange(String cityId, Set<String> before, Set<String> after) {

    public CityChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}
