package org.plazaatlas.model;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The population of one state at the middle of any year: as it is told of that year, else by linear
 * interpolation between the years that it is told of, here called censuses. A census counts as that
 * of the middle of its year, whatever its day of reference; the error is less than half a year's
 * growth. Outside all censuses the line of the two outermost ones is extrapolated for at most
 * {@value #YEARS_BEYOND} years; farther out there is no estimate.
 */
public final class PopulationSeries {

    /** How far the trend of two censuses is extrapolated; censuses are ten years apart. */
    private static final int YEARS_BEYOND = 5;

    private final NavigableMap<Integer, Long> censuses = new TreeMap<>();

    /**
     * @param counts the census counts of one state
     */
    public PopulationSeries(Collection<Population> counts) {
        counts.forEach(count -> censuses.putIfAbsent(count.year(), count.inhabitants()));
    }

    /**
     * The inhabitants at the middle of a year, more than 0; empty if the censuses give no estimate.
     */
    public OptionalDouble at(int year) {
        if (censuses.containsKey(year)) {
            return OptionalDouble.of(censuses.get(year));
        }
        if (censuses.size() < 2 || isTooFar(year)) {
            return OptionalDouble.empty();
        }
        double estimate = onLine(year);
        return estimate > 0 ? OptionalDouble.of(estimate) : OptionalDouble.empty();
    }

    private boolean isTooFar(int year) {
        return year < censuses.firstKey() - YEARS_BEYOND
                || year > censuses.lastKey() + YEARS_BEYOND;
    }

    private double onLine(int year) {
        Map.Entry<Integer, Long> from = lineStart(year);
        Map.Entry<Integer, Long> to = censuses.higherEntry(from.getKey());
        double share = (double) (year - from.getKey()) / (to.getKey() - from.getKey());
        return from.getValue() + share * (to.getValue() - from.getValue());
    }

    /**
     * The census before a year; outside all of them, the first of the two that are extrapolated.
     */
    private Map.Entry<Integer, Long> lineStart(int year) {
        if (year < censuses.firstKey()) {
            return censuses.firstEntry();
        }
        return censuses.lowerEntry(Math.min(year, censuses.lastKey()));
    }
}
