package org.plazaatlas.view;

import java.util.List;

/**
 * The events that a picture calls out: a number on the map, and a line of text with that number.
 *
 * @param most how many are chosen by their weight, if none is named
 * @param eventIds ids of the events that were chosen, in the order of their numbers
 */
public record CallOuts(int most, List<String> eventIds) {

    /** More would be a list, not a map. */
    public static final int LIMIT = 5;

    public static final CallOuts NONE = new CallOuts(0, List.of());

    /**
     * @throws IllegalArgumentException if there are more than {@link #LIMIT}, or a negative number
     */
    public CallOuts {
        eventIds = List.copyOf(eventIds);
        if (most < 0 || most > LIMIT || eventIds.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "expected 0 to " + LIMIT + " events, not " + Math.max(most, eventIds.size()));
        }
    }

    /** The weightiest events of a picture, up to a number. */
    public static CallOuts weightiest(int most) {
        return new CallOuts(most, List.of());
    }

    /** These events, in this order. */
    public static CallOuts of(List<String> eventIds) {
        return new CallOuts(0, eventIds);
    }

    public boolean isNone() {
        return most == 0 && eventIds.isEmpty();
    }
}
