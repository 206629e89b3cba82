package org.plazaatlas.territory.evidence;

import java.util.Arrays;
import java.util.Collection;

/**
 * The weight of the heaviest statement of each origin, so that texts that pass on one finding count
 * once. Immutable; arrays, because thousands of them are added up for each picture.
 */
final class OriginWeights {

    static final OriginWeights NONE = new OriginWeights(new String[0], new double[0], false);

    private final String[] origins;
    private final double[] weights;
    private final boolean vetted;

    private OriginWeights(String[] origins, double[] weights, boolean vetted) {
        this.origins = origins;
        this.weights = weights;
        this.vetted = vetted;
    }

    static OriginWeights of(Collection<WeighedClaim> claims) {
        OriginWeights weights = NONE;
        for (WeighedClaim claim : claims) {
            weights = weights.with(claim);
        }
        return weights;
    }

    /** The same with one more statement. */
    OriginWeights with(WeighedClaim claim) {
        return with(claim.origin(), claim.weight(), claim.vetted());
    }

    /** All statements of both. */
    OriginWeights with(OriginWeights others) {
        OriginWeights all = this;
        for (int i = 0; i < others.origins.length; i++) {
            all = all.with(others.origins[i], others.weights[i], others.vetted);
        }
        return all;
    }

    private OriginWeights with(String origin, double weight, boolean isVetted) {
        int known = Arrays.asList(origins).indexOf(origin);
        int length = known < 0 ? origins.length + 1 : origins.length;
        String[] allOrigins = Arrays.copyOf(origins, length);
        double[] allWeights = Arrays.copyOf(weights, length);
        int place = known < 0 ? length - 1 : known;
        allOrigins[place] = origin;
        allWeights[place] = Math.max(allWeights[place], weight);
        return new OriginWeights(allOrigins, allWeights, vetted || isVetted);
    }

    boolean isEmpty() {
        return origins.length == 0;
    }

    Support support() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return new Support(sum, origins.length, vetted);
    }
}
