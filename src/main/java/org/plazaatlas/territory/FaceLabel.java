package org.plazaatlas.territory;

import org.plazaatlas.model.Level;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds a face on a date, and what that makes of it. Faces with equal claims share one label.
 *
 * @param holdings one for each organization that is shown and counted there (a faction instead of
 *     its parent); dominant ones first, then the better evidenced first
 * @param challenger the best-evidenced rival of the one dominant organization, if the status is
 *     CHALLENGED
 */
public record FaceLabel(Status status, List<Holding> holdings, Optional<Holding> challenger) {

    /** The label of a face without any claim in force. */
    public static final FaceLabel UNCLAIMED =
            new FaceLabel(Status.UNCLAIMED, List.of(), Optional.empty());

    public FaceLabel {
        holdings = List.copyOf(holdings);
    }

    public List<Holding> dominant() {
        return holdings.subList(0, dominantCount());
    }

    public List<Holding> present() {
        return holdings.subList(dominantCount(), holdings.size());
    }

    private int dominantCount() {
        int count = 0;
        while (count < holdings.size() && holdings.get(count).level() == Level.DOMINANT) {
            count++;
        }
        return count;
    }

    /** Ids of the dominant organizations, in order. */
    public Set<String> dominantIds() {
        Set<String> ids = new TreeSet<>();
        dominant().forEach(holding -> ids.add(holding.organizationId()));
        return Collections.unmodifiableSet(ids);
    }
}
