package org.plazaatlas.store.shapefile;

import java.nio.ByteBuffer;

/** The smallest and the largest of the heights or measures included so far; NaN means "no data". */
final class OrdinateRange {
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    void include(double ordinate) {
        if (!Double.isNaN(ordinate)) {
            min = Math.min(min, ordinate);
            max = Math.max(max, ordinate);
        }
    }

    void include(OrdinateRange other) {
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /** Writes both ends at the buffer's position; zeros if nothing was included. */
    void write(ByteBuffer bytes) {
        boolean empty = min > max;
        bytes.putDouble(empty ? 0 : min).putDouble(empty ? 0 : max);
    }
}
