package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.mosaic.FaceSet;

/**
 * The area in which two organizations are both dominant: contested by them if they are rivals, else
 * shared.
 *
 * @param firstId the organization whose id sorts first
 * @param contested whether they are rivals
 * @param faces indexes of its faces in the mosaic
 */
public record JointArea(
        String firstId, String secondId, boolean contested, FaceSet faces, double areaSquareKm) {

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }
}
