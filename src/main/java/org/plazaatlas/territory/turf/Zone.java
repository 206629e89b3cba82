package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.mosaic.FaceSet;

/**
 * The zone of influence of an organization on a date: the faces of its claims in force, and those
 * of its factions.
 *
 * @param dominant indexes of the faces where it (or a faction) is dominant
 * @param presence indexes of the faces where it is only present
 */
public record Zone(
        String organizationId,
        FaceSet dominant,
        FaceSet presence,
        double dominantSquareKm,
        double presenceSquareKm) {}
