package org.plazaatlas.territory.time;

/** One band of an {@link AreaSeries}: what its square kilometres have in common. */
public sealed interface AreaBand {

    /** What one organization alone is dominant in, unchallenged or challenged. */
    record Alone(String organizationId) implements AreaBand {}

    /** What several organizations dominate, no two of them rivals. */
    record Shared() implements AreaBand {}

    /** What rivals dominate at once. */
    record Contested() implements AreaBand {}
}
