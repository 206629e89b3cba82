package org.plazaatlas.territory.snapshot;

import org.plazaatlas.territory.evidence.Holding;

/**
 * How much of a state one organization holds at one level.
 *
 * @param holding with the claims of all its faces in the state
 * @param share part of the state's area, from 0 to 1
 */
public record HoldingShare(Holding holding, double areaSquareKm, double share) {}
