package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Level;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds a face on a date or on any of several days, and which status follows. Faces with equal
 * claims share one label.
 *
 * @param holdings one for each organization that is shown and counted there (a faction instead of
 *     its parent); dominant ones first, then the better evidenced first
 * @param challenger the best-evidenced one that disputes the dominance, if the status is CHALLENGED
 * @param contests who fights over the place, each pair once
 * @param turns the different states of the face on the days; on a date, one
 */
public record FaceLabel(
        Status status,
        List<Holding> holdings,
        Optional<Holding> challenger,
        Set<Contest> contests,
        FaceStates turns) {

    /** The label of a face without any claim in force. */
    public static final FaceLabel UNCLAIMED =
            ofDay(List.of(), FaceState.of(Set.of(), Set.of(), Set.of(), (_, _) -> false));

    public FaceLabel {
        holdings = List.copyOf(holdings);
        contests = Contest.inOrder(contests);
    }

    static FaceLabel ofDay(List<Holding> holdings, FaceState state) {
        Optional<Holding> challenger =
                holdings.stream()
                        .filter(h -> state.challengerId().equals(Optional.of(h.organizationId())))
                        .findFirst();
        return new FaceLabel(
                state.status(),
                holdings,
                challenger,
                state.contests(),
                new FaceStates(Set.of(state)));
    }

    /**
     * Cheaper than a hash of all components, and as good: labels that differ mostly differ in
     * these. The contests are in order.
     */
    @Override
    public int hashCode() {
        int hash = 31 * status.ordinal() + holdings.size();
        for (Holding holding : holdings) {
            hash = 31 * hash + holding.hashCode();
        }
        for (Contest contest : contests) {
            hash = 31 * hash + contest.pair().hashCode();
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

    /** Whether a fight is what makes the place contested, split or disputed. */
    public boolean isDecidedBy(Contest contest) {
        return switch (status) {
            case SPLIT -> contest.within().isPresent();
            case CONTESTED -> contest.contests(dominantIds());
            case CHALLENGED -> dominantIds().stream().anyMatch(contest::concerns);
            default -> false;
        };
    }

    /** Ids of the dominant organizations, in order. */
    public Set<String> dominantIds() {
        Set<String> ids = new TreeSet<>();
        dominant().forEach(holding -> ids.add(holding.organizationId()));
        return Collections.unmodifiableSet(ids);
    }
}
