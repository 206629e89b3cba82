package org.plazaatlas.territory.snapshot;

import org.plazaatlas.territory.evidence.Status;

/**
 * The part of a state (or of the country) that has one status.
 *
 * @param share part of the whole area, from 0 to 1
 */
public record StatusShare(Status status, double areaSquareKm, double share) {}
