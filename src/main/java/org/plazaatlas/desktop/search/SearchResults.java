package org.plazaatlas.desktop.search;

import org.plazaatlas.dossier.search.Search;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hits as lines of a list, grouped by kind. The kind of the best hit comes first, so that the
 * best hit is the first of all: it is what Enter takes.
 *
 * @param best index of the best hit; -1 if there is none
 */
record SearchResults(List<Line> lines, int best) {

    static final SearchResults NONE = new SearchResults(List.of(), -1);

    /** A line of the list. */
    sealed interface Line {}

    /** The name of a kind, above its hits. */
    record Heading(Kind kind) implements Line {}

    /** A hit, which can be chosen. */
    record Found(Search.Hit hit) implements Line {}

    /** A place whose coordinates were typed, which can be chosen. */
    record Spot(LonLat place) implements Line {}

    SearchResults {
        lines = List.copyOf(lines);
    }

    /** The place of the coordinates that were typed. */
    static SearchResults of(LonLat place) {
        return new SearchResults(List.of(new Spot(place)), 0);
    }

    /**
     * Groups hits by kind.
     *
     * @param hits the best first
     */
    static SearchResults of(List<Search.Hit> hits) {
        Map<Kind, List<Line>> groups =
                hits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        hit -> hit.subject().kind(),
                                        LinkedHashMap::new,
                                        Collectors.mapping(Found::new, Collectors.toList())));
        List<Line> lines = new ArrayList<>();
        groups.forEach(
                (kind, found) -> {
                    lines.add(new Heading(kind));
                    lines.addAll(found);
                });
        return new SearchResults(lines, hits.isEmpty() ? -1 : 1);
    }

    /**
     * The index of the next hit from a line in a direction (1 or -1), wrapping around at the ends;
     * -1 if there is no hit.
     */
    int nextHit(int from, int direction) {
        int count = lines.size();
        for (int step = 1; step <= count; step++) {
            int index = Math.floorMod(from + step * direction, count);
            if (!(lines.get(index) instanceof Heading)) {
                return index;
            }
        }
        return -1;
    }
}
