package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.MarksShown;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/** Counts how much of a picture rests on each source. */
public final class SourceCount {

    private final Atlas atlas;

    public SourceCount(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Ids of the sources of a picture's claims and marks, the most used first.
     *
     * @throws NoSuchElementException if the atlas has no event of a mark
     */
    public List<String> ids(Set<Claim> claims, MarksShown marks) {
        Map<String, Integer> uses = new HashMap<>();
        for (Claim claim : claims) {
            uses.merge(claim.sourceId(), 1, Integer::sum);
        }
        Stream.concat(marks.events().stream(), marks.callOuts().stream())
                .map(eventId -> atlas.event(eventId).orElseThrow())
                .forEach(event -> uses.merge(event.sourceId(), 1, Integer::sum));
        marks.findings().forEach(sourceId -> uses.merge(sourceId, 1, Integer::sum));
        Comparator<Map.Entry<String, Integer>> mostUsed =
                Map.Entry.<String, Integer>comparingByValue().reversed();
        return uses.entrySet().stream()
                .sorted(mostUsed.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
