package org.plazaatlas.territory.evidence;

import org.plazaatlas.language.Coded;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The status of a place that follows from what is told of it on a date or on any of several days.
 */
public enum Status implements Coded {
    /** One organization is dominant, and nothing tells that it fights over the place. */
    HELD("held"),
    /** There is evidence that the dominance of an organization is disputed by another one. */
    CHALLENGED("challenged"),
    /**
     * There is evidence that organizations fight over the place: two that dominate, any at war, or
     * any where nobody dominates.
     */
    CONTESTED("contested"),
    /** Two factions of the organization that dominates fight each other. */
    SPLIT("split"),
    /**
     * Sources disagree: two rivals are both said to dominate, and nothing tells that they fight
     * over the place.
     */
    DISAGREEMENT("disagreement"),
    /** Two or more organizations are dominant, no two of them rivals. */
    SHARED("shared"),
    /**
     * Over several days: organizations are dominant one after another, never all of them at once.
     */
    IN_TURN("in_turn"),
    /** No organization is dominant, and rivals are present. */
    MIXED("mixed"),
    /** No organization is dominant; organizations are present, no two of them rivals. */
    PRESENT("present"),
    /** No claim is in force; that is not evidence of absence. */
    UNCLAIMED("unclaimed");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether there is evidence that the whole place is fought over. */
    public boolean isContested() {
        return this == CONTESTED || this == SPLIT;
    }

    /**
     * The status of a place on a day.
     *
     * @param dominantIds ids of the organizations that are dominant there
     * @param presentIds ids of those that are only present there
     * @param contests who fights over the place; those of anyone else are ignored
     * @param areRivals whether two different organizations are rivals on that day
     */
    public static Status of(
            Set<String> dominantIds,
            Set<String> presentIds,
            Collection<Contest> contests,
            BiPredicate<String, String> areRivals) {
        Status status = calm(dominantIds, presentIds, areRivals);
        for (Contest contest : contests) {
            if (contest.isAmong(dominantIds, presentIds)) {
                status = stronger(status, of(contest, dominantIds));
            }
        }
        return status;
    }

    /** What one contest alone makes of a place; HELD if it changes nothing. */
    private static Status of(Contest contest, Set<String> dominantIds) {
        if (contest.splits(dominantIds)) {
            return SPLIT;
        }
        if (contest.contests(dominantIds)) {
            return CONTESTED;
        }
        return contest.challenges(dominantIds) ? CHALLENGED : HELD;
    }

    private static Status stronger(Status calm, Status fought) {
        return switch (fought) {
            case SPLIT -> SPLIT;
            case CONTESTED -> calm == SPLIT ? SPLIT : CONTESTED;
            case CHALLENGED -> calm.isContested() ? calm : CHALLENGED;
            default -> calm;
        };
    }

    private static Status calm(
            Set<String> dominantIds,
            Set<String> presentIds,
            BiPredicate<String, String> areRivals) {
        return switch (dominantIds.size()) {
            case 0 -> withoutDominance(presentIds, areRivals);
            case 1 -> HELD;
            default -> anyRivals(dominantIds, areRivals) ? DISAGREEMENT : SHARED;
        };
    }

    private static Status withoutDominance(
            Collection<String> presentIds, BiPredicate<String, String> areRivals) {
        if (presentIds.isEmpty()) {
            return UNCLAIMED;
        }
        return anyRivals(presentIds, areRivals) ? MIXED : PRESENT;
    }

    private static boolean anyRivals(
            Collection<String> ids, BiPredicate<String, String> areRivals) {
        List<String> all = List.copyOf(ids);
        for (int i = 1; i < all.size(); i++) {
            if (hasRival(all.get(i), all.subList(0, i), areRivals)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRival(
            String id, Collection<String> others, BiPredicate<String, String> areRivals) {
        for (String other : others) {
            if (areRivals.test(id, other)) {
                return true;
            }
        }
        return false;
    }
}
