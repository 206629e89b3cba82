package org.plazaatlas.cartography.topic;

import org.plazaatlas.territory.homicides.HomicideRate;

import java.util.List;
import java.util.OptionalInt;

/**
 * Five classes of homicides per 100,000 inhabitants with round bounds, the same in every year, so
 * that pictures of different dates can be compared. Each step about doubles the rate, because in
 * most years few states are far above all others.
 */
final class HomicideClasses {

    /** The lowest rate of each class but the first, which begins at 0. */
    private static final List<Integer> BOUNDS = List.of(5, 10, 20, 50);

    static final int COUNT = BOUNDS.size() + 1;

    private HomicideClasses() {}

    /** The class of a rate as panels print it, to one decimal; from 0. */
    static OptionalInt of(HomicideRate rate) {
        double printed = Math.rint(rate.per100k() * 10) / 10;
        return OptionalInt.of((int) BOUNDS.stream().filter(bound -> printed >= bound).count());
    }

    /**
     * The lowest rate of a class, which is the upper bound, exclusive, of the class before.
     *
     * @param homicideClass from 1
     * @throws IndexOutOfBoundsException if there is no such class
     */
    static int lowerBound(int homicideClass) {
        return BOUNDS.get(homicideClass - 1);
    }
}
