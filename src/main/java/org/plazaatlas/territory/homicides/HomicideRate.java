package org.plazaatlas.territory.homicides;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Homicides of a state in a year by its inhabitants.
 *
 * @param per100k per 100,000 inhabitants: the source's own rate, or its count by the inhabitants of
 *     that year
 */
public record HomicideRate(HomicideCount count, double per100k) {

    private static final double INHABITANTS = 100_000;

    /** The rate of a count; empty if the source tells none and count or inhabitants are unknown. */
    public static Optional<HomicideRate> of(HomicideCount count, Atlas atlas) {
        return count.ratePer100k()
                .map(BigDecimal::doubleValue)
                .or(() -> computed(count, atlas))
                .map(rate -> new HomicideRate(count, rate));
    }

    private static Optional<Double> computed(HomicideCount count, Atlas atlas) {
        OptionalDouble people = atlas.population(count.stateCode(), count.year());
        return count.count().isPresent() && people.isPresent()
                ? Optional.of(rate(count.count().getAsInt(), people.getAsDouble()))
                : Optional.empty();
    }

    /**
     * A number of homicides per 100,000 inhabitants.
     *
     * @param inhabitants more than 0
     */
    public static double rate(double homicides, double inhabitants) {
        return INHABITANTS * homicides / inhabitants;
    }

    /** Whether the rate is not the source's own. */
    public boolean computed() {
        return count.ratePer100k().isEmpty();
    }
}
