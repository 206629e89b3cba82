package org.plazaatlas.territory.pressure;

import java.util.stream.DoubleStream;

/**
 * What each term of a pressure adds to the score: its amount times its weight.
 *
 * @param contested points for the contested share
 * @param boundary points for the hostile boundary
 * @param rivals points for the rivals beyond the first
 * @param shocks points for what remains of all shocks
 */
public record PressurePoints(double contested, double boundary, double rivals, double shocks) {

    /** The score. */
    public double sum() {
        return contested + boundary + rivals + shocks;
    }

    /** The points of the term that adds most. */
    public double largest() {
        return DoubleStream.of(contested, boundary, rivals, shocks).max().orElseThrow();
    }
}
