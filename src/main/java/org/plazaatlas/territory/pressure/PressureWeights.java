package org.plazaatlas.territory.pressure;

/**
 * How many points of the score each term of a pressure counts.
 *
 * @param contested points for a wholly contested place
 * @param boundary points for each km of hostile boundary per 100 km of perimeter
 * @param rivals points for each rival organization present beyond the first
 * @param shocks points for a shock on the day itself
 */
public record PressureWeights(double contested, double boundary, double rivals, double shocks) {

    /**
     * The default weights: a wholly contested place, a hostile boundary along the whole perimeter,
     * eight rivals beyond the first and four shocks of today each count 40 points. They are a
     * judgement, not an estimate.
     */
    public static final PressureWeights DEFAULT = new PressureWeights(40, 0.4, 5, 10);

    /**
     * @throws IllegalArgumentException if a weight is less than 0 or NaN
     */
    public PressureWeights {
        if (!(contested >= 0 && boundary >= 0 && rivals >= 0 && shocks >= 0)) {
            throw new IllegalArgumentException("a weight is less than 0");
        }
    }
}
