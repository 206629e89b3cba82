package org.plazaatlas.territory.evidence;

import org.plazaatlas.language.Coded;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/** What the claims in force on a date, or on any of several days, make of a place. */
public enum Status implements Coded {
    /** One organization dominant, no rival of it there. */
    HELD("held"),
    /** One organization dominant, a rival of it present. */
    CHALLENGED("challenged"),
    /** Two or more rivals dominant. */
    CONTESTED("contested"),
    /** Two or more organizations dominant, no two of them rivals. */
    SHARED("shared"),
    /** Of several days: organizations dominant one after another, never all of them at once. */
    IN_TURN("in_turn"),
    /** Nobody dominant, rivals present. */
    MIXED("mixed"),
    /** Nobody dominant, organizations present, no two of them rivals. */
    PRESENT("present"),
    /** No claim in force; that is not evidence of absence. */
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
     * What some organizations make of a place on a day.
     *
     * @param dominantIds of the organizations that are dominant there
     * @param presentIds of those that are only present there
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
