package org.plazaatlas.territory;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much of some faces or edges of the mosaic lies in a place.
 *
 * @param indexes of those faces or edges, ascending
 * @param amounts how much of each, in the same order
 */
record Amounts(int[] indexes, double[] amounts) {

    static Amounts of(BitSet indexes, IntToDoubleFunction amount) {
        int[] ascending = indexes.stream().toArray();
        return new Amounts(ascending, IntStream.of(ascending).mapToDouble(amount).toArray());
    }

    double sum() {
        return sum(_ -> 1);
    }

    /** Each times the weight of its face or edge. */
    double sum(IntToDoubleFunction weight) {
        double sum = 0;
        for (int i = 0; i < indexes.length; i++) {
            sum += amounts[i] * weight.applyAsDouble(indexes[i]);
        }
        return sum;
    }
}
