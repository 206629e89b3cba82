package org.plazaatlas.territory.snapshot;

/** How much of a state lies in the zone of an organization. */
public record StateZone(
        String stateCode, double dominantSquareKm, double presenceSquareKm, double stateSquareKm) {}
