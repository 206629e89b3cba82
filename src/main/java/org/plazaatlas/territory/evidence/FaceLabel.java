package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Level;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds a face on a date or on any of several days, and what that makes of it. Faces with equal
 * claims share one label.
 *
 * @param holdings one for each organization that is shown and counted there (a faction instead of
 *     its parent); dominant ones first, then the better evidenced first
 * @param challenger the best-evidenced rival of the one dominant organization, if the status is
 *     CHALLENGED
 * @param turns who was there on which of the days together; on a date, the one turn
 */
public record FaceLabel(
        Status status, List<Holding> holdings, Optional<Holding> challenger, FaceStates turns) {

    /** The label of a face without any claim in force. */
    public static final FaceLabel UNCLAIMED = ofDay(Status.UNCLAIMED, List.of(), Optional.empty());

    public FaceLabel {
        holdings = List.copyOf(holdings);
    }

    static FaceLabel ofDay(Status status, List<Holding> holdings, Optional<Holding> challenger) {
        PowerHolders standing = PowerHolders.of(holdings);
        FaceState turn =
                new FaceState(
                        status,
                        standing.dominantIds(),
                        standing.presentIds(),
                        challenger.map(Holding::organizationId));
        return new FaceLabel(status, holdings, challenger, new FaceStates(Set.of(turn)));
    }

    /** Cheaper than that of everything, and as good: what differs mostly differs in these. */
    @Override
    public int hashCode() {
        int hash = 31 * status.ordinal() + holdings.size();
        for (Holding holding : holdings) {
            hash = 31 * hash + holding.hashCode();
        }
        return hash;
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
