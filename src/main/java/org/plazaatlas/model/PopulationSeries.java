package org.plazaatlas.model;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The population of one state at the middle of any year, on straight lines through its censuses. A
 * census stands for the middle of its year, whatever its day of reference; that is wrong by less
 * than half a year's growth. The line of the two outermost censuses is followed for {@value
 * #YEARS_BEYOND} years at most; farther from a census there is no estimate.
 */
public final class PopulationSeries {

    /** How long the trend of two censuses is trusted outside them; censuses are ten years apart. */
    private static final int YEARS_BEYOND = 5;

    private final NavigableMap<Integer, Long> censuses = new TreeMap<>();

    /**
     * @param counts those of one state
     */
    public PopulationSeries(Collection<Population> counts) {
        counts.forEach(count -> censuses.putIfAbsent(count.year(), count.inhabitants()));
    }

    /**
     * The inhabitants at the middle of a year, more than 0; empty where the censuses carry none.
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

    /** The census before a year; outside all of them, the one from which the outer line starts. */
    private Map.Entry<Integer, Long> lineStart(int year) {
        if (year < censuses.firstKey()) {
            return censuses.firstEntry();
        }
        return censuses.lowerEntry(Math.min(year, censuses.lastKey()));
    }
}
