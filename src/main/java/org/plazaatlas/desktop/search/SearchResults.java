package org.plazaatlas.desktop.search;

import org.plazaatlas.dossier.Search;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found, as the lines of a list: kind by kind, the kind of the best hit first. */
record SearchResults(List<Line> lines) {

    static final SearchResults NONE = new SearchResults(List.of());

    /** A line of the list. */
    sealed interface Line {}

    /** The name of a kind, above its hits. */
    record Heading(Subject.Kind kind) implements Line {}

    /** A hit, which can be chosen. */
    record Found(Search.Hit hit) implements Line {}

    SearchResults {
        lines = List.copyOf(lines);
    }

    static SearchResults of(List<Search.Hit> hits) {
        Map<Subject.Kind, List<Found>> groups = new LinkedHashMap<>();
        hits.forEach(
                hit ->
                        groups.computeIfAbsent(hit.subject().kind(), _ -> new ArrayList<>())
                                .add(new Found(hit)));
        List<Line> lines = new ArrayList<>();
        groups.forEach(
                (kind, found) -> {
                    lines.add(new Heading(kind));
                    lines.addAll(found);
                });
        return new SearchResults(lines);
    }

    /**
     * The index of the next hit from a line onwards in a direction (1 or -1), going round at the
     * ends; -1 if there is none.
     */
    int nextHit(int from, int direction) {
        int count = lines.size();
        for (int step = 1; step <= count; step++) {
            int index = Math.floorMod(from + step * direction, count);
            if (lines.get(index) instanceof Found) {
                return index;
            }
        }
        return -1;
    }
}
