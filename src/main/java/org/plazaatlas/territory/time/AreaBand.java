package org.plazaatlas.territory.time;

/** One band of an {@link AreaSeries}: who dominates its area. */
public sealed interface AreaBand {

    /** The area in which one organization alone is dominant, unchallenged or challenged. */
    record Alone(String organizationId) implements AreaBand {}

    /** The area that several organizations dominate, no two of them rivals. */
    record Shared() implements AreaBand {}

    /** The area that rivals dominate at once. */
    record Contested() implements AreaBand {}
}
