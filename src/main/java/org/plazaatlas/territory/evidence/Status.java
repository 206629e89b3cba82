package org.plazaatlas.territory.evidence;

import org.plazaatlas.language.Coded;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The status of a place that follows from the claims in force on a date or on any of several days.
 */
public enum Status implements Coded {
    /** One organization is dominant, and no rival of it is there. */
    HELD("held"),
    /** One organization is dominant, and a rival of it is present. */
    CHALLENGED("challenged"),
    /** Two or more organizations are dominant, at least two of them rivals. */
    CONTESTED("contested"),
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

    /**
     * The status of a place on a day.
     *
     * @param dominantIds ids of the organizations that are dominant there
     * @param presentIds ids of those that are only present there
     * @param areRivals whether two different organizations are rivals on that day
     */
    public static Status of(
            Collection<String> dominantIds,
            Collection<String> presentIds,
            BiPredicate<String, String> areRivals) {
        return switch (dominantIds.size()) {
            case 0 -> withoutDominance(presentIds, areRivals);
            case 1 ->
                    hasRival(dominantIds.iterator().next(), presentIds, areRivals)
                            ? CHALLENGED
                            : HELD;
            default -> anyRivals(dominantIds, areRivals) ? CONTESTED : SHARED;
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
