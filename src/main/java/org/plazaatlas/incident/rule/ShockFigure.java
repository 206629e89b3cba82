package org.plazaatlas.incident.rule;

import java.util.OptionalDouble;

/**
 * How many incidents there were before and after shocks: along the boundaries of the organizations
 * hit, and everywhere else. An incident counts once for each shock that it is near to in time.
 *
 * @param shocks number of shocks whose organizations had a boundary
 */
public record ShockFigure(
        int shocks, int alongBefore, int alongAfter, int elsewhereBefore, int elsewhereAfter) {

    /** How many times as many there were after as before, along those boundaries. */
    public OptionalDouble along() {
        return ratio(alongAfter, alongBefore);
    }

    /** The same everywhere else. */
    public OptionalDouble elsewhere() {
        return ratio(elsewhereAfter, elsewhereBefore);
    }

    private static OptionalDouble ratio(int after, int before) {
        return before > 0 ? OptionalDouble.of((double) after / before) : OptionalDouble.empty();
    }
}
