package org.plazaatlas.territory.pressure;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How much of some faces or edges of the mosaic lies in a place: km² of faces, km of edges. */
public final class MeasuredParts {

    /** Ascending. */
    private final int[] indexes;

    /** How much of each, in the same order. */
    private final double[] amounts;

    private MeasuredParts(int[] indexes, double[] amounts) {
        this.indexes = indexes;
        this.amounts = amounts;
    }

    static MeasuredParts of(IntStream indexes, IntToDoubleFunction amount) {
        int[] ascending = indexes.toArray();
        return new MeasuredParts(ascending, IntStream.of(ascending).mapToDouble(amount).toArray());
    }

    /** The faces or edges of which there is any, ascending. */
    public IntStream indexes() {
        return IntStream.of(indexes);
    }

    /** All of them together. */
    public double sum() {
        return sum(_ -> 1);
    }

    /** Each times the weight of its face or edge. */
    public double sum(IntToDoubleFunction weight) {
        double sum = 0;
        for (int i = 0; i < indexes.length; i++) {
            sum += amounts[i] * weight.applyAsDouble(indexes[i]);
        }
        return sum;
    }
}
