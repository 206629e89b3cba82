package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.mosaic.FaceSet;

/**
 * The area that two organizations contest, or that both dominate without evidence of a fight.
 *
 * @param firstId the organization whose id sorts first
 * @param contested whether they fight over it; one pair may have an area of each kind
 * @param faces indexes of its faces in the mosaic
 */
public record JointArea(
        String firstId, String secondId, boolean contested, FaceSet faces, double areaSquareKm) {

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }
}
