package org.plazaatlas.territory.pressure;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How much of each face or edge of the mosaic lies in a place: km² of faces, km of edges. */
public final class MeasuredParts {

    /** Of the faces or edges, ascending. */
    private final int[] indexes;

    /** How much of each lies in the place, in the same order. */
    private final double[] amounts;

    private MeasuredParts(int[] indexes, double[] amounts) {
        this.indexes = indexes;
        this.amounts = amounts;
    }

    static MeasuredParts of(IntStream indexes, IntToDoubleFunction amount) {
        int[] ascending = indexes.toArray();
        return new MeasuredParts(ascending, IntStream.of(ascending).mapToDouble(amount).toArray());
    }

    /** The faces or edges that lie at least partly in the place, ascending. */
    public IntStream indexes() {
        return IntStream.of(indexes);
    }

    /** The total of all parts. */
    public double sum() {
        return sum(_ -> 1);
    }

    /** The total of all parts, each multiplied by the weight of its face or edge. */
    public double sum(IntToDoubleFunction weight) {
        double sum = 0;
        for (int i = 0; i < indexes.length; i++) {
            sum += amounts[i] * weight.applyAsDouble(indexes[i]);
        }
        return sum;
    }
}
