package org.plazaatlas.territory.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two organizations of a place that fight over it.
 *
 * @param war whether there is evidence of sustained armed conflict
 * @param drawn whether the place itself is drawn as disputed; otherwise the dispute is a mark
 * @param within the organization that both are factions of, if there is one
 */
public record Contest(OrganizationPair pair, boolean war, boolean drawn, Optional<String> within) {

    /** In the order of their pairs, so that every run draws and names them in the same order. */
    static Set<Contest> inOrder(Collection<Contest> contests) {
        if (contests.size() < 2) {
            return Set.copyOf(contests);
        }
        Set<Contest> inOrder = new LinkedHashSet<>();
        contests.stream()
                .sorted(
                        Comparator.comparing((Contest contest) -> contest.pair.firstId())
                                .thenComparing(contest -> contest.pair.secondId()))
                .forEach(inOrder::add);
        return Collections.unmodifiableSet(inOrder);
    }

    /** Both together: at war or drawn if either is. */
    static Contest merge(Contest one, Contest other) {
        return new Contest(one.pair, one.war || other.war, one.drawn || other.drawn, one.within);
    }

    public boolean concerns(String organizationId) {
        return pair.firstId().equals(organizationId) || pair.secondId().equals(organizationId);
    }

    boolean isAmong(Set<String> dominantIds, Set<String> presentIds) {
        return isThere(pair.firstId(), dominantIds, presentIds)
                && isThere(pair.secondId(), dominantIds, presentIds);
    }

    private static boolean isThere(String id, Set<String> dominantIds, Set<String> presentIds) {
        return dominantIds.contains(id) || presentIds.contains(id);
    }

    /** Whether it splits an organization that dominates, itself or by one of the two. */
    boolean splits(Set<String> dominantIds) {
        return war
                && within.filter(parent -> dominantIds.contains(parent) || isOfAny(dominantIds))
                        .isPresent();
    }

    private boolean isOfAny(Set<String> ids) {
        return ids.contains(pair.firstId()) || ids.contains(pair.secondId());
    }

    private boolean isAmongDominant(Set<String> dominantIds) {
        return dominantIds.contains(pair.firstId()) && dominantIds.contains(pair.secondId());
    }

    /**
     * Whether it makes a place contested: a war, a split, a dispute of two that dominate, or one
     * where nobody dominates.
     */
    public boolean contests(Set<String> dominantIds) {
        return war || splits(dominantIds) || isAmongDominant(dominantIds) || dominantIds.isEmpty();
    }

    /** Whether it disputes the dominance of an organization. */
    boolean challenges(Set<String> dominantIds) {
        return isOfAny(dominantIds);
    }
}
