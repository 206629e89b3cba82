package org.plazaatlas.briefing.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sources a note lists.
 *
 * @param ids the sources that it lists
 * @param all how many it rests on
 */
record NoteListing(Set<String> ids, int all) {

    NoteListing {
        ids = Set.copyOf(ids);
    }

    /** The sources in the order in which they get room: those with a number in the text first. */
    static List<String> byNeed(Collection<String> cited, List<String> mostUsedFirst) {
        Set<String> first = new HashSet<>(cited);
        Set<String> ordered = new LinkedHashSet<>();
        mostUsedFirst.stream().filter(first::contains).forEach(ordered::add);
        ordered.addAll(mostUsedFirst);
        return new ArrayList<>(ordered);
    }
}
